import type { SaleOrder } from "../../api/schema.gen";
import { Facts } from "../../app/parts/Facts";
import { minute } from "../../app/words/moment";

/** Who wants it, from where, and when. */
export function OrderFacts({ order }: { order: SaleOrder }) {
  return (
    <Facts
      of={[
        { name: "Customer", value: <strong>{order.customer}</strong> },
        { name: "Warehouse", value: order.warehouse },
        { name: "Scheduled date", value: minute(order.scheduledDate) || "When it is confirmed" },
        { name: "Confirmed", value: minute(order.confirmedAt) || "Not yet" },
      ]}
    />
  );
}
