import type { Connection } from "../../live/connection";
import styles from "./frame.module.css";

const WORDS: Record<Connection, string> = { connecting: "Connecting", live: "Live", lost: "Offline" };

/** Whether what is shown changes by itself. */
export function ConnectionBadge({ connection }: { connection: Connection }) {
  return (
    <span className={styles.connection} data-connection={connection} role="status">
      <span aria-hidden="true" className={styles.light} />
      {WORDS[connection]}
    </span>
  );
}
