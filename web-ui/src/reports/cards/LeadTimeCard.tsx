import type { LeadTime } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/lead-time";

/** How long customers waited. */
export function LeadTimeCard({ scope }: { scope: Scope }) {
  const found = useReport(PATH, scope);
  return (
    <ReportCard
      title="Lead time"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{ title: "Nothing was delivered yet", hint: "Validate a transfer, and its time shows here." }}
    >
      {({ items, totals }) => (
        <>
          <p className={styles.telling}>
            Half of {totals.deliveries} deliveries took at most{" "}
            <strong>{quantity(totals.p50Days ?? 0)} days</strong> from confirmation, nine of ten at most{" "}
            {quantity(totals.p90Days ?? 0)}.
          </p>
          <ReportTable<LeadTime>
            label="Lead time by warehouse"
            rowKey={(it) => it.warehouse ?? ""}
            rows={items}
            columns={[
              { title: "Warehouse", dataIndex: "warehouse" },
              figure("Deliveries", (it) => it.deliveries),
              figure("Half within, days", (it) => it.p50Days),
              figure("Nine of ten within, days", (it) => it.p90Days),
              figure("Longest, days", (it) => it.longestDays),
            ]}
          />
        </>
      )}
    </ReportCard>
  );
}
