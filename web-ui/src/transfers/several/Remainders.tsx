import { Input, Switch, Table } from "antd";
import { useId } from "react";
import { quantity } from "../../app/words/quantity";
import type { PreviewedTransfer } from "./previews";

interface RemaindersProps {
  previews: PreviewedTransfer[];
  /** Transfers whose remainder is to be cancelled. */
  refused: ReadonlySet<string>;
  onRefuse: (refused: ReadonlySet<string>) => void;
  reason: string;
  onReason: (reason: string) => void;
}

/** What each would ship and leave, with a switch where somebody has to decide. */
export function Remainders({ previews, refused, onRefuse, reason, onReason }: RemaindersProps) {
  const field = useId();
  const toggle = (id: string, create: boolean) => {
    const next = new Set(refused);
    if (create) next.delete(id);
    else next.add(id);
    onRefuse(next);
  };
  return (
    <>
      <Table<PreviewedTransfer>
        aria-label="Transfers to validate"
        size="small"
        rowKey={(it) => it.transfer.id}
        pagination={false}
        scroll={{ x: "max-content", y: 380 }}
        dataSource={previews}
        columns={[
          { title: "Transfer", render: (_, it) => it.transfer.reference },
          { title: "Ships", render: (_, it) => it.preview.wouldShip.map(shipped).join(", ") },
          { title: "Left over", render: (_, it) => it.preview.short.map(left).join(", ") || "Nothing" },
          {
            title: "Create backorder",
            render: (_, it) =>
              it.preview.question ? (
                <Switch
                  aria-label={`Create a backorder of ${it.transfer.reference}`}
                  checkedChildren="Yes"
                  unCheckedChildren="No"
                  checked={!refused.has(it.transfer.id)}
                  onChange={(create) => toggle(it.transfer.id, create)}
                />
              ) : (
                <span className="quiet">{it.preview.short.length > 0 ? "By policy" : "Not needed"}</span>
              ),
          },
        ]}
      />
      {refused.size > 0 && (
        <div style={{ marginBlockStart: 14 }}>
          <label htmlFor={field}>Why is that not shipped later?</label>
          <Input
            id={field}
            value={reason}
            maxLength={500}
            placeholder="Kept with the decisions; may be left out"
            onChange={(event) => onReason(event.target.value)}
          />
        </div>
      )}
    </>
  );
}

function shipped(line: PreviewedTransfer["preview"]["wouldShip"][number]): string {
  return `${quantity(line.quantity)} ${line.sku}`;
}

function left(line: PreviewedTransfer["preview"]["short"][number]): string {
  return `${quantity(line.remainder)} ${line.sku}`;
}
