import { type TableProps } from "antd";
import { WideTable } from "../../app/list/WideTable";

interface ReportTableProps<T> {
  label: string;
  rowKey: (row: T) => string;
  rows: T[];
  columns: TableProps<T>["columns"];
}

const PAGE = 8;

/** The figures of a chart. */
export function ReportTable<T extends object>({ label, rowKey, rows, columns }: ReportTableProps<T>) {
  return (
    <WideTable<T>
      aria-label={label}
      rowKey={rowKey}
      dataSource={rows}
      columns={columns}
      pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false, size: "small" }}
      style={{ marginBlockStart: 12 }}
    />
  );
}
