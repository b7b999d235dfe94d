import type { TableProps } from "antd";
import { quantity } from "../../app/words/quantity";

/** A column of figures; nothing where there is nothing to count. */
export function figure<T>(
  title: string,
  of: (row: T) => number | null | undefined,
  unit = "",
): NonNullable<TableProps<T>["columns"]>[number] {
  return {
    title,
    align: "right",
    className: "number",
    render: (_, row) => {
      const value = of(row);
      return value === null || value === undefined ? "" : `${quantity(value)}${unit}`;
    },
  };
}
