import { Link } from "react-router";
import type { OperationType } from "../../api/schema.gen";
import styles from "./board.module.css";

/** One operation type; its counts lead to the transfers they count. */
export function OperationTypeCard({ type }: { type: OperationType }) {
  const to = (filter: string) => `/transfers?operationType=${encodeURIComponent(type.id)}&${filter}`;
  const counts = [
    { name: "Waiting", count: type.waitingCount, to: to("state=WAITING") },
    { name: "Late", count: type.lateCount, to: to("late=true") },
    { name: "Backorders", count: type.backorderCount, to: to("backorder=true&state=WAITING&state=READY") },
  ];
  return (
    <article className={styles.card} aria-label={`${type.name} of ${type.warehouse}`}>
      <h2>{type.name}</h2>
      <p className="quiet">
        {type.warehouse} · {type.company}
      </p>
      <Link className={styles.ready} to={to("state=READY")}>
        <strong>{type.readyCount}</strong> Ready
      </Link>
      <ul>
        {counts.map((it) => (
          <li key={it.name}>
            <Link to={it.to}>
              {it.name} <strong>{it.count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
