import { Spin } from "antd";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Sheet } from "../../app/parts/Sheet";
import { quantity } from "../../app/words/quantity";
import { Definitions } from "../../reports/cards/Definitions";
import type { Question } from "../question";
import { useSimulation } from "../simulation";
import { Assumptions } from "./Assumptions";
import { ComparedOrders } from "./ComparedOrders";
import { Comparison } from "./Comparison";
import { Course } from "./Course";
import { Verdict } from "./Verdict";
import styles from "./result.module.css";

/** The answer to a question. */
export function Simulated({ question }: { question: Question }) {
  const { data, error } = useSimulation(question);
  return (
    <section aria-label="Answer" aria-busy={!data && !error} className={styles.answer}>
      <ProblemAlert failed={error} />
      {!data && !error && (
        <div role="status">
          <Spin size="small" /> The log is played again.
        </div>
      )}
      {data && (
        <Sheet>
          <Verdict of={data} />
          <Comparison of={data.comparison} />
          <Course days={data.days} />
          <h3>Orders that gain: {quantity(data.orders.gaining)}</h3>
          <ComparedOrders label="Orders that gain" of={data.orders.gain} />
          <h3>Orders that lose: {quantity(data.orders.losing)}</h3>
          <ComparedOrders label="Orders that lose" of={data.orders.lose} />
          <Assumptions of={data.assumptions} />
          <Definitions of={data.definitions} />
        </Sheet>
      )}
    </section>
  );
}
