import { Link } from "react-router";
import type { BackorderGroup } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { counted, quantity } from "../../app/words/quantity";
import { byAge } from "../charts/plans";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/backorders/summary";

/** What is still owed, by how long it has been. */
export function BackordersByAge({ scope }: { scope: Scope }) {
  const found = useReport(PATH, scope);
  return (
    <ReportCard
      title="Open backorders by age"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{
        title: "There are no open backorders",
        hint: "What a delivery leaves over shows here until it is shipped.",
      }}
    >
      {({ items, totals }) => {
        const buckets = items.filter((it) => it.by === "BUCKET");
        return (
          <>
            <p className={styles.telling}>
              <strong>{quantity(totals.quantity)}</strong> in {counted(totals.lines, "line")},{" "}
              {quantity(totals.missing)} of it missing. <Link to="/backorders">See every one</Link>
            </p>
            <Chart
              label="Open backorders by age: how much is missing, how much reserved"
              plan={byAge(buckets)}
            />
            <ReportTable<BackorderGroup>
              label="Open backorders by age"
              rowKey={(it) => it.key}
              rows={buckets}
              columns={[
                { title: "Days", dataIndex: "key" },
                figure("Lines", (it) => it.lines),
                figure("Quantity", (it) => it.quantity),
                figure("Reserved", (it) => it.reserved),
                figure("Missing", (it) => it.missing),
                figure("Oldest", (it) => it.oldestDays, " days"),
              ]}
            />
          </>
        );
      }}
    </ReportCard>
  );
}
