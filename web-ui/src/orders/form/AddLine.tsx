import { PlusOutlined } from "@ant-design/icons";
import { Button, Flex, InputNumber } from "antd";
import { useState } from "react";
import type { SaleOrder } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { ProductSearch } from "../../products/ProductSearch";
import { useAddLine } from "../commands";

/** One more product, of a quotation or of an order that is confirmed already. */
export function AddLine({ order }: { order: SaleOrder }) {
  const [open, setOpen] = useState(false);
  const [sku, setSku] = useState<string>();
  const [amount, setAmount] = useState<number | null>(1);
  const add = useAddLine();
  if (!open) {
    return (
      <Button type="link" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        Add a product
      </Button>
    );
  }
  const close = () => {
    setOpen(false);
    setSku(undefined);
    setAmount(1);
    add.reset();
  };
  return (
    <div style={{ paddingBlockStart: 12 }}>
      <ProblemAlert failed={add.error} />
      <Flex gap={8} wrap align="center">
        <div style={{ flex: "1 1 240px", maxWidth: 420 }}>
          <ProductSearch label="Product to add" sku={sku} onChoose={setSku} />
        </div>
        <InputNumber aria-label="Quantity to add" min={0} value={amount} onChange={setAmount} />
        <Button
          type="primary"
          disabled={!sku || !amount}
          loading={add.isPending}
          onClick={() => {
            if (sku && amount) {
              add.mutate(
                { id: order.id, version: order.version, sku, quantity: amount },
                { onSuccess: close },
              );
            }
          }}
        >
          Add
        </Button>
        <Button onClick={close}>Discard</Button>
      </Flex>
    </div>
  );
}
