import type { TableProps } from "antd";
import type { SaleOrder, SaleOrderLine } from "../../api/schema.gen";
import { WideTable } from "../../app/list/WideTable";
import { useMay } from "../../session/session";
import { quantity } from "../../app/words/quantity";
import { AddLine } from "./AddLine";
import { ChangeQuantity } from "./ChangeQuantity";

type Columns = NonNullable<TableProps<SaleOrderLine>["columns"]>;

/** What was ordered, and what became of it. */
export function OrderLines({ order, fixed }: { order: SaleOrder; fixed: boolean }) {
  const mayChange = useMay("POST /api/orders/**") && order.state !== "CANCELLED" && !fixed;
  return (
    <>
      <WideTable<SaleOrderLine>
        aria-label="Order lines"
        rowKey="line"
        dataSource={order.lines}
        columns={columns(order, mayChange)}
      />
      {mayChange && <AddLine order={order} />}
    </>
  );
}

function columns(order: SaleOrder, mayChange: boolean): Columns {
  const product: Columns = [
    {
      title: "Product",
      render: (_, line) => (
        <>
          {line.name} <span className="quiet">{line.sku}</span>
        </>
      ),
    },
    {
      title: "Ordered",
      align: "right",
      render: (_, line) =>
        mayChange ? <ChangeQuantity order={order} line={line} /> : quantity(line.ordered),
    },
  ];
  return order.state === "QUOTATION" ? product : [...product, ...FATES];
}

const FATES: Columns = [
  figure("Delivered", (line) => line.delivered),
  figure("Reserved", (line) => line.reserved),
  figure("Backordered", (line) => line.backordered),
  figure("Cancelled", (line) => line.cancelled),
];

function figure(title: string, of: (line: SaleOrderLine) => number): Columns[number] {
  return {
    title,
    align: "right",
    className: "number",
    render: (_, line) => (line.kind === "SERVICE" ? "" : quantity(of(line))),
  };
}
