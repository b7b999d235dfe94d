import { useId } from "react";
import type { ProjectionStatus } from "../api/schema.gen";
import { Facts } from "../app/parts/Facts";
import { Mark } from "../app/parts/Mark";
import { quantity } from "../app/words/quantity";
import { DeadLetters } from "./dead-letters/DeadLetters";
import { FAMILIES, PROJECTION_STATE } from "./families";
import styles from "./projections.module.css";
import { Rebuilding } from "./rebuild/Rebuilding";

/** One family of views: its lag, its rebuild, and what it could not apply. */
export function Family({ status }: { status: ProjectionStatus }) {
  const heading = useId();
  return (
    <section className={styles.family} aria-labelledby={heading} data-projection={status.name}>
      <header>
        <h2 id={heading}>{status.name}</h2>
        <Mark of={PROJECTION_STATE[status.state]} />
      </header>
      <p className="quiet">{FAMILIES[status.name]}</p>
      <Facts
        of={[
          { name: "Position", value: `${quantity(status.position)} of ${quantity(status.head)}` },
          { name: "Behind", value: status.behind === 0 ? "Nothing" : `${quantity(status.behind)} events` },
        ]}
      />
      <Rebuilding status={status} />
      {status.deadLetters > 0 && <DeadLetters name={status.name} count={status.deadLetters} />}
    </section>
  );
}
