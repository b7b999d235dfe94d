import { Button, Space } from "antd";
import { useState } from "react";
import type { StockItem } from "../../api/schema.gen";
import { useMay } from "../../session/session";
import { CountDialog } from "./CountDialog";
import { ReceiveDialog } from "./ReceiveDialog";

/** Brings goods in, or says how many there are. */
export function MovementButtons({ of: item, size }: { of: StockItem; size?: "small" }) {
  const mayMove = useMay("POST /api/stock/**");
  const [open, setOpen] = useState<"receive" | "count">();
  const close = () => setOpen(undefined);
  if (!mayMove) return null;
  return (
    <>
      <Space size={8}>
        <Button
          size={size}
          type={size ? "default" : "primary"}
          aria-label={`Receive ${item.name}`}
          onClick={() => setOpen("receive")}
        >
          Receive
        </Button>
        <Button size={size} aria-label={`Update quantity of ${item.name}`} onClick={() => setOpen("count")}>
          Update quantity
        </Button>
      </Space>
      {open === "receive" && <ReceiveDialog of={item} onClose={close} />}
      {open === "count" && <CountDialog of={item} onClose={close} />}
    </>
  );
}
