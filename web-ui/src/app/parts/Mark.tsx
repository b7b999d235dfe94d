import type { Tone } from "../words/labels";
import styles from "./parts.module.css";

/** A state in a word; the colour only repeats what the word says. */
export function Mark({ of }: { of: { text: string; tone: Tone } }) {
  return (
    <span className={styles.mark} data-tone={of.tone}>
      {of.text}
    </span>
  );
}
