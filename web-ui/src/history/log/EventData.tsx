import type { LoggedEvent } from "../../api/schema.gen";
import { Facts } from "../../app/parts/Facts";
import styles from "./log.module.css";

/** An event as it is kept. */
export function EventData({ of: event }: { of: LoggedEvent }) {
  return (
    <>
      <Facts
        of={[
          { name: "Type", value: event.type },
          { name: "Stream", value: <span className={styles.id}>{event.stream}</span> },
          { name: "Number in it", value: event.sequence },
          { name: "Request", value: <span className={styles.id}>{event.correlationId}</span> },
        ]}
      />
      <pre className={styles.data}>{JSON.stringify(event.data, null, 2)}</pre>
    </>
  );
}
