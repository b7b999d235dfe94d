import type { FillRate } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { quantity } from "../../app/words/quantity";
import { fillRate } from "../charts/plans";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/fill-rate";

/** How much of what was wanted left with the first delivery. */
export function FillRateCard({ scope }: { scope: Scope }) {
  const found = useReport(PATH, scope);
  return (
    <ReportCard
      title="Fill rate"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{ title: "Nothing was delivered yet", hint: "Validate a transfer, and its day shows here." }}
    >
      {({ items, totals }) => (
        <>
          <p className={styles.telling}>
            <strong>{quantity(totals.unitFillPercent ?? 0)} %</strong> of units,{" "}
            {quantity(totals.lineFillPercent ?? 0)} % of lines, {quantity(totals.orderFillPercent ?? 0)} % of
            orders left whole with the first delivery.
          </p>
          <Chart label="Fill rate over time, of units, lines and orders" plan={fillRate(items)} />
          <ReportTable<FillRate>
            label="Fill rate by day"
            rowKey={(it) => it.day ?? ""}
            rows={[...items].reverse()}
            columns={[
              { title: "Day (UTC)", dataIndex: "day" },
              figure("Units", (it) => it.units),
              figure("Units %", (it) => it.unitFillPercent, " %"),
              figure("Lines %", (it) => it.lineFillPercent, " %"),
              figure("Orders %", (it) => it.orderFillPercent, " %"),
            ]}
          />
        </>
      )}
    </ReportCard>
  );
}
