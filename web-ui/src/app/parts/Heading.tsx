import type { ReactNode } from "react";
import styles from "./parts.module.css";
import { useTitle } from "./title";

interface HeadingProps {
  title: string;
  /** Beside the title: how the thing stands. */
  mark?: ReactNode;
  /** What can be done here. */
  children?: ReactNode;
}

/** The head of a page: what it is, and what can be done. */
export function Heading({ title, mark, children }: HeadingProps) {
  useTitle(title);
  return (
    <div className={styles.heading}>
      <h1>{title}</h1>
      {mark}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
