import type { TableProps } from "antd";
import { Link } from "react-router";
import type { SaleOrder } from "../api/schema.gen";
import { Mark } from "../app/parts/Mark";
import { UrgentMark } from "../app/parts/Star";
import { DELIVERY_STATUS, ORDER_STATE, OUTCOME } from "../app/words/labels";
import { day } from "../app/words/moment";

/** What a list of orders shows; those with a sorter can be sorted by. */
export const ORDER_COLUMNS: TableProps<SaleOrder>["columns"] = [
  {
    title: "Order",
    key: "reference",
    sorter: true,
    render: (_, order) => (
      <>
        <Link to={`/orders/${order.id}`}>{order.reference}</Link> <UrgentMark priority={order.priority} />
      </>
    ),
  },
  { title: "Customer", key: "customer", dataIndex: "customer", sorter: true },
  {
    title: "Scheduled",
    key: "scheduledDate",
    sorter: true,
    responsive: ["md"],
    render: (_, order) => day(order.scheduledDate),
  },
  {
    title: "State",
    key: "state",
    responsive: ["md"],
    render: (_, order) => <Mark of={ORDER_STATE[order.state]} />,
  },
  {
    title: "Delivery status",
    key: "deliveryStatus",
    responsive: ["md"],
    render: (_, order) => order.deliveryStatus && <Mark of={DELIVERY_STATUS[order.deliveryStatus]} />,
  },
  { title: "Outcome", key: "outcome", render: (_, order) => <Mark of={OUTCOME[order.outcome]} /> },
  {
    title: "Deliveries",
    key: "deliveryCount",
    align: "right",
    responsive: ["md"],
    render: (_, order) => order.deliveryCount || "",
  },
];
