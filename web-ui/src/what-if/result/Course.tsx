import type { ComparedDay } from "../../api/schema.gen";
import { Chart } from "../../app/chart/Chart";
import { Empty } from "../../app/list/Empty";
import { figure } from "../../reports/cards/figure";
import { ReportTable } from "../../reports/cards/ReportTable";
import styles from "./result.module.css";
import { delivered, fillRates } from "../series";

/** How both worlds went, day by day. */
export function Course({ days }: { days: ComparedDay[] }) {
  if (days.length === 0) {
    return <Empty title="Nothing was delivered in either" hint="Choose a longer period." />;
  }
  return (
    <>
      <div className={styles.courses}>
        <div>
          <h3>Units delivered, added up</h3>
          <Chart label="Units delivered until each day, real and simulated" plan={delivered(days)} />
        </div>
        <div>
          <h3>Fill rate of units</h3>
          <Chart label="Fill rate of units by day, real and simulated" plan={fillRates(days)} />
        </div>
      </div>
      <ReportTable<ComparedDay>
        label="Day by day"
        rowKey={(it) => it.day}
        rows={[...days].reverse()}
        columns={[
          { title: "Day (UTC)", dataIndex: "day" },
          figure("Delivered, real", (it) => it.realDelivered),
          figure("Delivered, simulated", (it) => it.simulatedDelivered),
          figure("Fill rate, real", (it) => it.realFillRate, " %"),
          figure("Fill rate, simulated", (it) => it.simulatedFillRate, " %"),
        ]}
      />
    </>
  );
}
