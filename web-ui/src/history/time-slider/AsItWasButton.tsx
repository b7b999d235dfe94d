import { HistoryOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Past } from "../usePast";

/** Brings the time slider, and takes it away. */
export function AsItWasButton({ past }: { past: Past }) {
  return (
    <Button
      icon={<HistoryOutlined />}
      aria-label="As it was"
      aria-pressed={past.sliding}
      type={past.sliding ? "primary" : "default"}
      onClick={() => past.slide(!past.sliding)}
    />
  );
}
