import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { fieldMessage } from "../../api/problem";
import { ProductSearch } from "../../products/ProductSearch";
import type { DraftLine } from "./draft";
import { FreeStock } from "./FreeStock";
import styles from "./quotation.module.css";

interface DraftLinesProps {
  lines: DraftLine[];
  onChange: (lines: DraftLine[]) => void;
  warehouse: string | undefined;
  failed: unknown;
}

/** What is wanted: products and quantities. */
export function DraftLines({ lines, onChange, warehouse, failed }: DraftLinesProps) {
  const change = (key: number, part: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const nextKey = Math.max(...lines.map((line) => line.key), 0) + 1;
  return (
    <fieldset className={styles.lines}>
      <legend>Order lines</legend>
      {lines.map((line, index) => {
        const problem =
          fieldMessage(failed, `lines[${index}].quantity`) ?? fieldMessage(failed, `lines[${index}].sku`);
        return (
          <div key={line.key} className={styles.line}>
            <ProductSearch
              label={`Product of line ${index + 1}`}
              sku={line.sku}
              onChoose={(sku) => change(line.key, { sku })}
            />
            <InputNumber
              aria-label={`Quantity of line ${index + 1}`}
              min={0}
              value={line.quantity}
              status={problem ? "error" : undefined}
              onChange={(quantity) => change(line.key, { quantity })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`Remove line ${index + 1}`}
              disabled={lines.length === 1}
              onClick={() => onChange(lines.filter((it) => it.key !== line.key))}
            />
            <div className={styles.note}>
              {problem && (
                <span role="alert" style={{ color: "var(--bad)" }}>
                  {problem}
                </span>
              )}
              {line.sku && <FreeStock sku={line.sku} warehouse={warehouse} wanted={line.quantity ?? 0} />}
            </div>
          </div>
        );
      })}
      <Button
        type="link"
        icon={<PlusOutlined />}
        onClick={() => onChange([...lines, { key: nextKey, sku: undefined, quantity: 1 }])}
      >
        Add a product
      </Button>
    </fieldset>
  );
}
