import type { TableProps } from "antd";
import { Link } from "react-router";
import type { StockItem } from "../api/schema.gen";
import { quantity } from "../app/words/quantity";
import { MovementButtons } from "./movement/MovementButtons";
import { Short } from "./Short";

type Columns = NonNullable<TableProps<StockItem>["columns"]>;

/** What a list of stock items shows; those with a sorter can be sorted by. */
export const STOCK_COLUMNS: Columns = [
  {
    title: "Product",
    key: "name",
    sorter: true,
    render: (_, it) => (
      <>
        <Link to={`/stock/${it.warehouse}/${it.sku}`}>{it.name}</Link> <span className="quiet">{it.sku}</span>
      </>
    ),
  },
  { title: "Warehouse", key: "warehouse", dataIndex: "warehouse", sorter: true },
  figure("On hand", "onHand"),
  figure("Reserved", "reserved"),
  figure("Free", "free"),
  {
    title: "Short",
    key: "short",
    sorter: true,
    align: "right",
    className: "number",
    render: (_, it) => <Short amount={it.short} />,
  },
  {
    title: <span className="unseen">Change</span>,
    key: "change",
    align: "right",
    render: (_, it) => <MovementButtons of={it} size="small" />,
  },
];

function figure(title: string, key: "onHand" | "reserved" | "free"): Columns[number] {
  return {
    title,
    key,
    sorter: true,
    align: "right",
    className: "number",
    render: (_, it) => quantity(it[key]),
  };
}
