import type { TableProps } from "antd";
import { Link } from "react-router";
import type { OpenBackorder } from "../api/schema.gen";
import { Mark } from "../app/parts/Mark";
import { TRANSFER_STATE } from "../app/words/labels";
import { day } from "../app/words/moment";
import { figure } from "../reports/cards/figure";
import { WhyShort } from "../why/WhyShort";
import { EXPECTED } from "./expected";

type Columns = NonNullable<TableProps<OpenBackorder>["columns"]>;

export function backorderColumns(asOf: string | undefined): Columns {
  return [
    {
      title: "Backorder",
      render: (_, it) => <Link to={`/transfers/${it.transferId}`}>{it.transfer}</Link>,
    },
    { title: "Order", render: (_, it) => <Link to={`/orders/${it.orderId}`}>{it.order}</Link> },
    { title: "Customer", dataIndex: "customer" },
    {
      title: "Product",
      render: (_, it) => <Link to={`/stock/${it.warehouse}/${it.sku}`}>{it.name}</Link>,
    },
    figure("Quantity", (it) => it.quantity),
    figure("Missing", (it) => it.missing),
    { title: "State", render: (_, it) => <Mark of={TRANSFER_STATE[it.state]} /> },
    { title: "Age", align: "right", render: (_, it) => (it.ageDays === 1 ? "1 day" : `${it.ageDays} days`) },
    { title: "Bucket", dataIndex: "bucket" },
    { title: "Expected from", render: (_, it) => EXPECTED[it.expectedFrom] },
    figure("Ahead", (it) => it.ahead),
    { title: "Scheduled", render: (_, it) => day(it.scheduledDate) },
    {
      title: <span className="unseen">Why</span>,
      render: (_, it) =>
        it.missing > 0 && (
          <WhyShort
            transferId={it.transferId}
            line={it.line}
            product={`${it.name} of ${it.transfer}`}
            asOf={asOf}
          />
        ),
    },
  ];
}
