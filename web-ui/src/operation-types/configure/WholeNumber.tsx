import { InputNumber } from "antd";
import { useId } from "react";
import { fieldMessage } from "../../api/problem";
import { Field } from "../../app/parts/Field";
import type { Draft } from "./changes";

type Numbers = {
  [K in keyof Draft]: Draft[K] extends number | null ? K : never;
}[keyof Draft];

interface WholeNumberProps {
  label: string;
  name: Numbers;
  most: number;
  unit: string;
  draft: Draft;
  failed: unknown;
  onChange: (some: Partial<Draft>) => void;
}

/** One of the numbers of an operation type. */
export function WholeNumber({ label, name, most, unit, draft, failed, onChange }: WholeNumberProps) {
  const id = useId();
  return (
    <Field label={label} of={id} problem={fieldMessage(failed, name)}>
      <InputNumber
        id={id}
        min={0}
        max={most}
        precision={0}
        value={draft[name]}
        onChange={(value) => onChange({ [name]: value })}
        style={{ width: 110 }}
      />{" "}
      <span className="quiet">{unit}</span>
    </Field>
  );
}
