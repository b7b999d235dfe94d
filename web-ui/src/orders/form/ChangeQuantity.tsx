import { CheckOutlined, CloseOutlined, EditOutlined } from "@ant-design/icons";
import { Button, InputNumber, Space } from "antd";
import { useState } from "react";
import { problemOf } from "../../api/problem";
import type { SaleOrder, SaleOrderLine } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import { useChangeLine } from "../commands";

/** A line's quantity, to be raised or lowered. */
export function ChangeQuantity({ order, line }: { order: SaleOrder; line: SaleOrderLine }) {
  const [amount, setAmount] = useState<number | null>();
  const change = useChangeLine();
  if (amount === undefined) {
    return (
      <>
        {quantity(line.ordered)}{" "}
        <Button
          size="small"
          type="text"
          icon={<EditOutlined />}
          aria-label={`Change the quantity of ${line.name}`}
          onClick={() => setAmount(line.ordered)}
        />
      </>
    );
  }
  const close = () => {
    change.reset();
    setAmount(undefined);
  };
  const save = () => {
    if (amount !== null) {
      change.mutate(
        { id: order.id, version: order.version, line: line.line, quantity: amount },
        { onSuccess: close },
      );
    }
  };
  return (
    <>
      <Space.Compact>
        <InputNumber
          autoFocus
          aria-label={`Quantity of ${line.name}`}
          min={0}
          value={amount}
          status={change.error ? "error" : undefined}
          onChange={setAmount}
          onPressEnter={save}
        />
        <Button icon={<CheckOutlined />} aria-label="Save" loading={change.isPending} onClick={save} />
        <Button icon={<CloseOutlined />} aria-label="Discard" onClick={close} />
      </Space.Compact>
      {change.error && (
        <div role="alert" style={{ color: "var(--bad)" }}>
          {problemOf(change.error).detail ?? problemOf(change.error).title}
        </div>
      )}
    </>
  );
}
