import { Alert } from "antd";
import type { Connection } from "../../live/connection";

/** Says that what is shown may be old, for as long as it may. */
export function LostConnection({ connection }: { connection: Connection }) {
  if (connection !== "lost") return null;
  return (
    <Alert
      banner
      type="warning"
      role="alert"
      title="The connection is lost. What you see may be out of date; it is tried again by itself."
    />
  );
}
