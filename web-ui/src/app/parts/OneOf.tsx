import { Radio } from "antd";
import { useId } from "react";
import styles from "./one-of.module.css";

interface OneOfProps<K extends string> {
  label: string;
  value: K;
  of: readonly { value: K; label: string; means?: string }[];
  onChoose: (value: K) => void;
}

/** A choice among a few, each told with what it means. */
export function OneOf<K extends string>({ label, value, of, onChoose }: OneOfProps<K>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <Radio.Group name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {of.map((it) => (
          <div key={it.value} className={styles.option}>
            <Radio value={it.value} aria-describedby={it.means ? `${name}-${it.value}` : undefined}>
              {it.label}
            </Radio>
            {it.means && (
              <p id={`${name}-${it.value}`} className={styles.meaning}>
                {it.means}
              </p>
            )}
          </div>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
