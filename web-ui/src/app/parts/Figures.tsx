import type { ReactNode } from "react";
import styles from "./figures.module.css";

interface Figure {
  name: string;
  value: ReactNode;
  /** In a few words. */
  means?: string;
}

/** A few figures that matter, large, with their meaning. */
export function Figures({ of }: { of: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {of.map((figure) => (
        <div key={figure.name}>
          <dt>{figure.name}</dt>
          <dd>
            <span className={styles.value}>{figure.value}</span>
            {figure.means && <span className={styles.means}>{figure.means}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
