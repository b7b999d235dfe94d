import type { ReactNode } from "react";
import styles from "./parts.module.css";

/** Fields, beside each other where there is room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
