import type { ReactNode } from "react";
import styles from "./parts.module.css";

interface FieldProps {
  label: string;
  /** The id of what is labelled. */
  of: string;
  /** What is wrong with it. */
  problem?: string;
  children: ReactNode;
}

/** A field with its name, and with what the service said about it. */
export function Field({ label, of, problem, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={of}>{label}</label>
      <div>
        {children}
        {problem && (
          <div id={`${of}-problem`} role="alert" className={styles.problem}>
            {problem}
          </div>
        )}
      </div>
    </div>
  );
}
