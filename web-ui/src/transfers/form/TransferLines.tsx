import { InputNumber, type TableProps } from "antd";
import type { Transfer, TransferLineView } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import { WideTable } from "../../app/list/WideTable";
import { useMay } from "../../session/session";
import { WhyShort } from "../../why/WhyShort";
import { toShip, type Written } from "./quantities";

type Columns = NonNullable<TableProps<TransferLineView>["columns"]>;

interface TransferLinesProps {
  transfer: Transfer;
  asOf: string | undefined;
  written: Written;
  onWrite: (written: Written) => void;
}

/** What is to be shipped, what is held for it, and what was shipped. */
export function TransferLines({ transfer, asOf, written, onWrite }: TransferLinesProps) {
  const ready =
    useMay("POST /api/transfers/**") && asOf === undefined && transfer.allowed.includes("VALIDATE");
  const columns: Columns = [
    {
      title: "Product",
      render: (_, line) => (
        <>
          {line.name} <span className="quiet">{line.sku}</span>
        </>
      ),
    },
    figure("Demand", (line) => line.demand),
    ...(transfer.state === "DONE" ? FATES : [figure("Reserved", (line) => line.reserved)]),
    ...(ready ? [quantityField(written, onWrite)] : []),
    {
      title: <span className="unseen">Why</span>,
      render: (_, line) => isShort(transfer, line) && why(transfer, line, asOf),
    },
  ];
  return (
    <WideTable<TransferLineView>
      aria-label="Operations"
      rowKey="line"
      dataSource={transfer.lines}
      columns={columns}
    />
  );
}

const FATES: Columns = [
  figure("Done", (line) => line.done),
  figure("Backordered", (line) => line.backordered),
  figure("Cancelled", (line) => line.cancelled),
];

function quantityField(written: Written, onWrite: (written: Written) => void): Columns[number] {
  return {
    title: "Quantity",
    align: "right",
    render: (_, line) => (
      <InputNumber
        size="small"
        min={0}
        aria-label={`Quantity of ${line.name}`}
        value={toShip(written, line)}
        onChange={(amount) => onWrite({ ...written, [line.line]: amount })}
      />
    ),
  };
}

function isShort(transfer: Transfer, line: TransferLineView): boolean {
  if (transfer.state === "DONE") return line.done < line.demand;
  return transfer.state !== "CANCELLED" && line.reserved < line.demand;
}

function why(transfer: Transfer, line: TransferLineView, asOf: string | undefined) {
  return <WhyShort transferId={transfer.id} line={line.line} product={line.name} asOf={asOf} />;
}

function figure(title: string, of: (line: TransferLineView) => number): Columns[number] {
  return { title, align: "right", className: "number", render: (_, line) => quantity(of(line)) };
}
