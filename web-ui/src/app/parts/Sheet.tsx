import type { ReactNode } from "react";
import styles from "./parts.module.css";

/** The paper that a form is written on. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>;
}
