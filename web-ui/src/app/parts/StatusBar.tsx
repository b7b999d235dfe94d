import styles from "./parts.module.css";

interface StatusBarProps {
  steps: string[];
  /** Which of them it is at. */
  at: string;
}

/** The steps of a life, and where it is. */
export function StatusBar({ steps, at }: StatusBarProps) {
  return (
    <ol className={styles.status} aria-label="Status">
      {steps.map((step) => (
        <li key={step} aria-current={step === at ? "step" : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}
