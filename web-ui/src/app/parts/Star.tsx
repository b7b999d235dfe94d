import { StarFilled, StarOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { SaleOrder } from "../../api/schema.gen";

type Priority = SaleOrder["priority"];

/** The star of what is urgent, in a list. */
export function UrgentMark({ priority }: { priority: Priority }) {
  return priority === "URGENT" ? (
    <StarFilled role="img" aria-label="Urgent" style={{ color: "var(--attention)" }} />
  ) : null;
}

interface StarProps {
  priority: Priority;
  onChange: (priority: Priority) => void;
  disabled?: boolean;
}

/** The star as a switch. */
export function Star({ priority, onChange, disabled }: StarProps) {
  const urgent = priority === "URGENT";
  return (
    <Button
      type="text"
      disabled={disabled}
      aria-label="Urgent"
      aria-pressed={urgent}
      icon={urgent ? <StarFilled style={{ color: "var(--attention)" }} /> : <StarOutlined />}
      onClick={() => onChange(urgent ? "NORMAL" : "URGENT")}
    />
  );
}
