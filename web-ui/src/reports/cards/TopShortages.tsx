import { Link } from "react-router";
import type { Shortage } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { counted, quantity } from "../../app/words/quantity";
import { shortages } from "../charts/plans";
import { useReport } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { figure } from "./figure";
import { ReportCard } from "./ReportCard";
import { ReportTable } from "./ReportTable";

const PATH = "/api/reports/top-shortages";

/** The products of which most is missed. */
export function TopShortages({ scope }: { scope: Scope }) {
  const found = useReport(PATH, { ...scope, size: 50 });
  return (
    <ReportCard
      title="Top shortages"
      path={PATH}
      scope={scope}
      found={found}
      nothing={{ title: "Nothing is short", hint: "Products show here when more is wanted than there is." }}
    >
      {({ items, totals }) => (
        <>
          <p className={styles.telling}>
            <strong>{quantity(totals.short)}</strong> missing now, of {counted(totals.products, "product")}.
          </p>
          <Chart label="Products of which most is missing now" plan={shortages(items)} />
          <ReportTable<Shortage>
            label="Top shortages"
            rowKey={(it) => `${it.warehouse}/${it.sku}`}
            rows={items}
            columns={[
              {
                title: "Product",
                render: (_, it) => <Link to={`/stock/${it.warehouse}/${it.sku}`}>{it.name}</Link>,
              },
              { title: "Warehouse", dataIndex: "warehouse" },
              figure("Short now", (it) => it.short),
              figure("Lines short", (it) => it.linesShort),
              figure("Backordered", (it) => it.backordered),
            ]}
          />
        </>
      )}
    </ReportCard>
  );
}
