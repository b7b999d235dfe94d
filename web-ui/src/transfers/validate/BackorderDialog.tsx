import { Button, Modal, Table } from "antd";
import { useState } from "react";
import type { ShortLine } from "../../api/problem";
import type { LineDone, Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { quantity } from "../../app/words/quantity";
import { NoBackorder } from "./NoBackorder";
import { processed } from "./processed";

interface Answer {
  backorder: "CREATE" | "CANCEL";
  reason?: string;
}

interface BackorderDialogProps {
  transfer: Transfer;
  short: ShortLine[];
  quantities: LineDone[] | undefined;
  busy: boolean;
  failed: unknown;
  onAnswer: (answer: Answer) => void;
  onDiscard: () => void;
}

/** Asks what becomes of what is left over. */
export function BackorderDialog(props: BackorderDialogProps) {
  const { transfer, short, quantities, busy, failed, onAnswer, onDiscard } = props;
  const [refusing, setRefusing] = useState(false);
  return (
    <Modal
      open
      width={600}
      title="Create Backorder?"
      onCancel={onDiscard}
      footer={
        refusing ? null : (
          <>
            <Button onClick={onDiscard}>Discard</Button>
            <Button onClick={() => setRefusing(true)}>No Backorder</Button>
            <Button type="primary" autoFocus loading={busy} onClick={() => onAnswer({ backorder: "CREATE" })}>
              Create Backorder
            </Button>
          </>
        )
      }
    >
      <p>
        You have processed less than was asked for. Create a backorder if you will ship the remainder later;
        do not if you never will.
      </p>
      <ProblemAlert failed={failed} />
      <Table
        aria-label="Processed and left over"
        size="small"
        rowKey="line"
        pagination={false}
        dataSource={processed(transfer, short, quantities)}
        columns={[
          { title: "Product", dataIndex: "name" },
          { title: "Demand", align: "right", render: (_, line) => quantity(line.demand) },
          { title: "Processed", align: "right", render: (_, line) => quantity(line.done) },
          {
            title: "Left over",
            align: "right",
            render: (_, line) => <strong>{quantity(line.remainder)}</strong>,
          },
        ]}
      />
      {refusing && (
        <NoBackorder
          busy={busy}
          onRefuse={(reason) => onAnswer({ backorder: "CANCEL", reason })}
          onBack={() => setRefusing(false)}
        />
      )}
    </Modal>
  );
}
