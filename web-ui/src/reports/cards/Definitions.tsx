import styles from "../reports.module.css";

/** What the figures mean, in the service's own words. */
export function Definitions({ of }: { of: Record<string, string> }) {
  return (
    <details className={styles.definitions}>
      <summary>What these figures mean</summary>
      <dl>
        {Object.entries(of).map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
