import { Alert } from "antd";
import { problemOf } from "../../api/problem";

/** What the service refused, in its own words, where it was asked. */
export function ProblemAlert({ failed, onClose }: { failed: unknown; onClose?: () => void }) {
  if (!failed) return null;
  const problem = problemOf(failed);
  return (
    <Alert
      type={problem.status === 409 || problem.status === 412 ? "warning" : "error"}
      showIcon
      role="alert"
      data-problem={problem.code}
      title={problem.title}
      description={problem.detail}
      closable={onClose ? { onClose, "aria-label": "Close" } : false}
      style={{ marginBlockEnd: 12 }}
    />
  );
}
