import type { OnTimeInFull } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { counted } from "../../app/words/quantity";
import { onTime } from "../charts/plans";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/on-time-in-full";

/** Which orders were whole on their day. */
export function OnTimeInFullCard({ scope }: { scope: Scope }) {
  const found = useReport(PATH, scope);
  return (
    <ReportCard
      title="On time in full"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{ title: "No order was due yet", hint: "Orders show here on their scheduled day." }}
    >
      {({ items, totals }) => (
        <>
          <p className={styles.telling}>
            <strong>{totals.percent ?? 0} %</strong> of {counted(totals.orders, "order")}, {totals.overdue}{" "}
            overdue.
          </p>
          <Chart label="Orders delivered in full by their scheduled day, in percent" plan={onTime(items)} />
          <ReportTable<OnTimeInFull>
            label="On time in full by day"
            rowKey={(it) => it.day ?? ""}
            rows={[...items].reverse()}
            columns={[
              { title: "Scheduled (UTC)", dataIndex: "day" },
              figure("Orders", (it) => it.orders),
              figure("On time", (it) => it.onTimeInFull),
              figure("Late", (it) => it.lateInFull),
              figure("Closed short", (it) => it.closedShort),
              figure("Overdue", (it) => it.overdue),
            ]}
          />
        </>
      )}
    </ReportCard>
  );
}
