import { Link } from "react-router";
import type { ClosedLine } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { day } from "../../app/words/moment";
import { counted, quantity } from "../../app/words/quantity";
import { causeLabel } from "../causes";
import { closures } from "../charts/plans";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/short-closures";

/** What was given up, by whom, and why. */
export function ShortClosures({ scope }: { scope: Scope }) {
  const found = useReport(PATH, { ...scope, size: 100 });
  return (
    <ReportCard
      title="Short closures"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{ title: "Nothing was closed short", hint: "Remainders that are cancelled show here." }}
    >
      {({ items, totals }) => (
        <>
          <p className={styles.telling}>
            <strong>{quantity(totals.quantity)}</strong> given up in {counted(totals.lines, "line")} of{" "}
            {counted(totals.orders, "order")}.
          </p>
          <Chart label="Closed short, by cause" plan={closures(totals)} />
          <ReportTable<ClosedLine>
            label="Short closures"
            rowKey={(it) => `${it.transferId}/${it.line}/${it.at}`}
            rows={items}
            columns={[
              { title: "Order", render: (_, it) => <Link to={`/orders/${it.orderId}`}>{it.order}</Link> },
              { title: "Product", dataIndex: "name" },
              figure("Quantity", (it) => it.quantity),
              { title: "Cause", render: (_, it) => causeLabel(it.cause) },
              { title: "Reason", dataIndex: "reason" },
              { title: "Day", render: (_, it) => day(it.at) },
            ]}
          />
        </>
      )}
    </ReportCard>
  );
}
