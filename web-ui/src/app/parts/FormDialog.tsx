import { Modal } from "antd";
import { type ReactNode, useId } from "react";
import { ProblemAlert } from "../errors/ProblemAlert";

interface FormDialogProps {
  title: string;
  /** What its button says. */
  action: string;
  busy: boolean;
  /** Whether it can be sent as it is. */
  ready: boolean;
  failed: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A few fields to be filled in and sent, by the button or by Enter. */
export function FormDialog(props: FormDialogProps) {
  const form = useId();
  return (
    <Modal
      open
      title={props.title}
      okText={props.action}
      cancelText="Discard"
      okButtonProps={{ htmlType: "submit", form, loading: props.busy, disabled: !props.ready }}
      onCancel={props.onClose}
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.ready && !props.busy) props.onSubmit();
        }}
        style={{ display: "grid", gap: 12, paddingBlock: 8 }}
      >
        <ProblemAlert failed={props.failed} />
        {props.children}
      </form>
    </Modal>
  );
}
