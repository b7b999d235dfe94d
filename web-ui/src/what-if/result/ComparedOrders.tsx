import { Link } from "react-router";
import type { ComparedOrder } from "../../api/schema.gen";
import { Empty } from "../../app/list/Empty";
import { figure } from "../../reports/cards/figure";
import { WideTable } from "../../app/list/WideTable";

/** Orders that do better, or worse; the first hundred. */
export function ComparedOrders({ label, of }: { label: string; of: ComparedOrder[] }) {
  return (
    <WideTable<ComparedOrder>
      aria-label={label}
      rowKey="id"
      dataSource={of}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: <Empty title="There is no such order" /> }}
      columns={[
        { title: "Order", render: (_, it) => <Link to={`/orders/${it.id}`}>{it.reference}</Link> },
        { title: "Customer", dataIndex: "customer" },
        figure("Delivered, real", (it) => it.realDelivered),
        figure("Simulated", (it) => it.simulatedDelivered),
        figure("Days to delivery, real", (it) => it.realDaysToDelivery),
        figure("Simulated", (it) => it.simulatedDaysToDelivery),
        figure("Backorder days, real", (it) => it.realBackorderDays),
        figure("Simulated", (it) => it.simulatedBackorderDays),
      ]}
    />
  );
}
