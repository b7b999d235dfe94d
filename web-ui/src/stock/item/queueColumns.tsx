import type { TableProps } from "antd";
import { Link } from "react-router";
import type { QueueLine, StockItem } from "../../api/schema.gen";
import { UrgentMark } from "../../app/parts/Star";
import { minute } from "../../app/words/moment";
import { quantity } from "../../app/words/quantity";
import { WhyShort } from "../../why/WhyShort";
import { Short } from "../Short";

type Columns = NonNullable<TableProps<QueueLine>["columns"]>;

export function queueColumns(queue: QueueLine[], item: StockItem, asOf: string | undefined): Columns {
  const places = new Map(queue.map((it, place) => [it, place + 1]));
  return [
    { title: "Place", align: "right", render: (_, it) => places.get(it) },
    {
      title: "Transfer",
      render: (_, it) => (
        <>
          <Link to={`/transfers/${it.transferId}`}>{it.reference}</Link> <UrgentMark priority={it.priority} />
        </>
      ),
    },
    {
      title: "Order",
      render: (_, it) => <Link to={`/orders/${it.order.id}`}>{it.order.reference}</Link>,
    },
    { title: "Scheduled", render: (_, it) => minute(it.scheduledDate) },
    { title: "Demand", align: "right", className: "number", render: (_, it) => quantity(it.demand) },
    { title: "Reserved", align: "right", className: "number", render: (_, it) => quantity(it.reserved) },
    {
      title: "Missing",
      align: "right",
      className: "number",
      render: (_, it) => <Short amount={it.missing} />,
    },
    {
      title: <span className="unseen">Why</span>,
      render: (_, it) =>
        it.missing > 0 && (
          <WhyShort
            transferId={it.transferId}
            line={it.line}
            product={`${item.name} of ${it.reference}`}
            asOf={asOf}
          />
        ),
    },
  ];
}
