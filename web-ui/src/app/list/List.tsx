import type { TableProps } from "antd";
import type { ReactNode } from "react";
import { ProblemAlert } from "../errors/ProblemAlert";
import type { ListAddress } from "./address";
import { WideTable } from "./WideTable";

interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

interface ListProps<T> {
  /** What the list is of, for those who cannot see it. */
  label: string;
  rowKey: (row: T) => string;
  columns: TableProps<T>["columns"];
  address: ListAddress;
  found: { data: Page<T> | undefined; error: unknown; isPending: boolean; isFetching: boolean };
  /** Said when there is nothing. */
  empty: ReactNode;
  selection?: TableProps<T>["rowSelection"];
}

/** One page of a list; which page and in what order stands in the address. */
export function List<T extends object>({
  label,
  rowKey,
  columns,
  address,
  found,
  empty,
  selection,
}: ListProps<T>) {
  if (found.error) return <ProblemAlert failed={found.error} />;
  return (
    <WideTable<T>
      aria-label={label}
      rowKey={rowKey}
      columns={columns?.map((column) => ({ ...column, sortOrder: orderOf(column.key, address.sort) }))}
      dataSource={found.data?.items ?? []}
      loading={found.isPending}
      rowSelection={selection}
      showSorterTooltip={false}
      locale={{ emptyText: found.isPending ? " " : empty }}
      pagination={{
        current: address.page + 1,
        pageSize: found.data?.size ?? address.size,
        total: found.data?.total ?? 0,
        hideOnSinglePage: true,
        showSizeChanger: false,
        showTotal: (total, [from, to]) => `${from}–${to} of ${total}`,
      }}
      onChange={(pagination, _filters, sorter) => {
        const by = Array.isArray(sorter) ? sorter[0] : sorter;
        const sort = by?.order ? `${by.columnKey},${by.order === "descend" ? "desc" : "asc"}` : undefined;
        const page = (pagination.current ?? 1) - 1;
        address.set(sort === address.sort ? { page: page ? String(page) : undefined } : { sort });
      }}
    />
  );
}

function orderOf(key: unknown, sort: string | undefined) {
  const [field, direction] = sort?.split(",") ?? [];
  if (key !== field) return null;
  return direction === "desc" ? "descend" : "ascend";
}
