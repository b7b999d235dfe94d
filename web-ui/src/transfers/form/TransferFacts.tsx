import { Link } from "react-router";
import type { Transfer } from "../../api/schema.gen";
import { type Fact, Facts } from "../../app/parts/Facts";
import { PICKING_POLICY } from "../../app/words/labels";
import { minute } from "../../app/words/moment";
import { ScheduledDate } from "./ScheduledDate";

/** For whom, from where, when, and of what it is a backorder. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const parent: Fact[] = transfer.backorderOf
    ? [
        {
          name: "Back Order of",
          value: <Link to={`/transfers/${transfer.backorderOf.id}`}>{transfer.backorderOf.reference}</Link>,
        },
      ]
    : [];
  return (
    <Facts
      of={[
        { name: "Delivery for", value: <strong>{transfer.customer}</strong> },
        { name: "Order", value: <Link to={`/orders/${transfer.order.id}`}>{transfer.order.reference}</Link> },
        ...parent,
        { name: "Warehouse", value: transfer.warehouse },
        { name: "Scheduled date", value: <ScheduledDate transfer={transfer} /> },
        { name: "Shipping Policy", value: PICKING_POLICY[transfer.pickingPolicy] },
        ...(transfer.doneAt ? [{ name: "Done", value: minute(transfer.doneAt) }] : []),
      ]}
    />
  );
}
