import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { ProblemAlert } from "../errors/ProblemAlert";

interface ReasonDialogProps {
  title: string;
  /** What will happen. */
  children: string;
  action: string;
  busy: boolean;
  failed: unknown;
  onAct: (reason: string | undefined) => void;
  onClose: () => void;
}

/** Asks once more, and why. */
export function ReasonDialog({ title, children, action, busy, failed, onAct, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const label = useId();
  return (
    <Modal
      open
      title={title}
      okText={action}
      cancelText="Discard"
      okButtonProps={{ danger: true, loading: busy }}
      onOk={() => onAct(reason.trim() || undefined)}
      onCancel={onClose}
    >
      <ProblemAlert failed={failed} />
      <p>{children}</p>
      <label htmlFor={label}>Reason</label>
      <Input.TextArea
        id={label}
        autoFocus
        rows={2}
        maxLength={500}
        value={reason}
        placeholder="Kept with the decision; may be left out"
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
