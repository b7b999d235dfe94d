import { Spin, Tabs } from "antd";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Sheet } from "../../app/parts/Sheet";
import { Definitions } from "../../reports/cards/Definitions";
import type { Question } from "../question";
import { useSimulation } from "../simulation";
import { Assumptions } from "./Assumptions";
import { Comparison } from "./Comparison";
import { ComparedOrders } from "./ComparedOrders";
import { Course } from "./Course";
import { Verdict } from "./Verdict";

/** The answer to a question. */
export function Simulated({ question }: { question: Question }) {
  const { data, error } = useSimulation(question);
  return (
    <section aria-label="Comparison" aria-busy={!data && !error} style={{ marginBlockStart: 16 }}>
      <ProblemAlert failed={error} />
      {!data && !error && (
        <p role="status">
          <Spin size="small" /> The log is played again.
        </p>
      )}
      {data && (
        <Sheet>
          <Verdict of={data} />
          <Tabs
            items={[
              { key: "figures", label: "Figures", children: <Comparison of={data.comparison} /> },
              { key: "days", label: "Day by day", children: <Course days={data.days} /> },
              {
                key: "gain",
                label: `Orders that gain (${data.orders.gaining})`,
                children: <ComparedOrders label="Orders that gain" of={data.orders.gain} />,
              },
              {
                key: "lose",
                label: `Orders that lose (${data.orders.losing})`,
                children: <ComparedOrders label="Orders that lose" of={data.orders.lose} />,
              },
            ]}
          />
          <Assumptions of={data.assumptions} />
          <Definitions of={data.definitions} />
        </Sheet>
      )}
    </section>
  );
}
