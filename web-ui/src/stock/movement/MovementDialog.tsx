import { Input, InputNumber } from "antd";
import { useId, useState } from "react";
import { fieldMessage } from "../../api/problem";
import type { StockItem } from "../../api/schema.gen";
import { Field } from "../../app/parts/Field";
import { FormDialog } from "../../app/parts/FormDialog";
import { useSettled } from "../../app/parts/useSettled";
import { MovementPreview } from "./MovementPreview";
import { type Movement, useMove, usePreview } from "./movements";

interface MovementDialogProps {
  item: StockItem;
  title: string;
  action: string;
  /** The quantity that is asked for; field is what the service calls it. */
  amount: { label: string; field: string; first?: number };
  note: { label: string; placeholder: string; most: number };
  /** What is written so far, as a movement; undefined if that is none yet. */
  movement: (amount: number, note: string | undefined) => Movement | undefined;
  onClose: () => void;
}

/** Asks how much, and shows what that would do before it is done. */
export function MovementDialog(props: MovementDialogProps) {
  const { item, amount, note, onClose } = props;
  const [written, setWritten] = useState<number | null>(amount.first ?? null);
  const [remark, setRemark] = useState("");
  const [amountId, noteId] = [useId(), useId()];
  const move = useMove(item);
  const asked = useSettled(written);
  const preview = usePreview(item, asked === null ? undefined : props.movement(asked, undefined));
  const failed = move.error ?? preview.error;
  const wrong = fieldMessage(failed, amount.field);
  const movement = written === null ? undefined : props.movement(written, remark.trim() || undefined);
  return (
    <FormDialog
      title={props.title}
      action={props.action}
      busy={move.isPending}
      ready={movement !== undefined}
      failed={wrong ? undefined : failed}
      onSubmit={() => movement && move.mutate(movement, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Field label={amount.label} of={amountId} problem={wrong}>
        <InputNumber
          id={amountId}
          autoFocus
          min={0}
          value={written}
          status={wrong ? "error" : undefined}
          onChange={setWritten}
          style={{ width: 160 }}
        />
      </Field>
      <Field label={note.label} of={noteId}>
        <Input
          id={noteId}
          value={remark}
          maxLength={note.most}
          placeholder={note.placeholder}
          onChange={(event) => setRemark(event.target.value)}
        />
      </Field>
      <MovementPreview item={item} preview={movement && !preview.error ? preview.data : undefined} />
    </FormDialog>
  );
}
