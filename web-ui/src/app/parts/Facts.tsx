import type { ReactNode } from "react";
import styles from "./parts.module.css";

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Names and values, two beside each other where there is room. */
export function Facts({ of }: { of: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {of.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
