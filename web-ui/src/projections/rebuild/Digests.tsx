import type { ViewTableDigest } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import styles from "../projections.module.css";

/** The digest of each table on both sides: equal digests, equal rows. */
export function Digests({ of }: { of: ViewTableDigest[] }) {
  return (
    <details>
      <summary>Digests</summary>
      <ul>
        {of.map((it) => (
          <li key={it.table} data-equal={it.oldDigest === it.newDigest}>
            {it.table}: {quantity(it.newRows)} rows,{" "}
            <span className={styles.digest}>
              {it.oldDigest === it.newDigest
                ? `${it.newDigest} on both sides`
                : `${it.oldDigest} → ${it.newDigest}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
