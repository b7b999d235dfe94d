import { Input } from "antd";
import { useId } from "react";
import { fieldMessage } from "../../api/problem";
import { Field } from "./Field";

interface TextFieldProps {
  label: string;
  /** What the service calls it. */
  name: string;
  value: string;
  most: number;
  failed: unknown;
  hint?: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A line of text, with what the service said about it. */
export function TextField({ label, name, value, most, failed, hint, autoFocus, onChange }: TextFieldProps) {
  const id = useId();
  const problem = fieldMessage(failed, name);
  return (
    <Field label={label} of={id} problem={problem}>
      <Input
        id={id}
        autoFocus={autoFocus}
        value={value}
        maxLength={most}
        placeholder={hint}
        status={problem ? "error" : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
