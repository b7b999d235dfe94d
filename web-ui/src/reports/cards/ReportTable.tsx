import { Table, type TableProps } from "antd";

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
    <Table<T>
      aria-label={label}
      size="small"
      rowKey={rowKey}
      dataSource={rows}
      columns={columns}
      scroll={{ x: "max-content" }}
      pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false, size: "small" }}
      style={{ marginBlockStart: 12 }}
    />
  );
}
