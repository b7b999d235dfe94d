import type { TableProps } from "antd";
import { Link } from "react-router";
import type { Transfer } from "../api/schema.gen";
import { Mark } from "../app/parts/Mark";
import { UrgentMark } from "../app/parts/Star";
import { TRANSFER_STATE } from "../app/words/labels";
import { day } from "../app/words/moment";

/** What a list of transfers shows; those with a sorter can be sorted by. */
export const TRANSFER_COLUMNS: TableProps<Transfer>["columns"] = [
  {
    title: "Transfer",
    key: "reference",
    sorter: true,
    render: (_, it) => (
      <>
        <Link to={`/transfers/${it.id}`}>{it.reference}</Link> <UrgentMark priority={it.priority} />
      </>
    ),
  },
  { title: "State", key: "state", render: (_, it) => <Mark of={TRANSFER_STATE[it.state]} /> },
  { title: "Customer", key: "customer", dataIndex: "customer", sorter: true },
  {
    title: "Order",
    key: "order",
    sorter: true,
    responsive: ["md"],
    render: (_, it) => <Link to={`/orders/${it.order.id}`}>{it.order.reference}</Link>,
  },
  {
    title: "Scheduled",
    key: "scheduledDate",
    sorter: true,
    responsive: ["md"],
    render: (_, it) => day(it.scheduledDate),
  },
  {
    title: "Back Order of",
    key: "backorderOf",
    responsive: ["md"],
    render: (_, it) =>
      it.backorderOf && <Link to={`/transfers/${it.backorderOf.id}`}>{it.backorderOf.reference}</Link>,
  },
];
