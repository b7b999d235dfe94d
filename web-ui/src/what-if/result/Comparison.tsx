import { Table } from "antd";
import type { ComparedMeasure } from "../../api/schema.gen";
import { Mark } from "../../app/parts/Mark";
import { amount, change, MEASURES } from "../measures";
import styles from "./result.module.css";

const NUMBER = { align: "right", className: "number" } as const;

/** Each measure in both worlds; narrow enough for a telephone. */
export function Comparison({ of }: { of: ComparedMeasure[] }) {
  return (
    <Table<ComparedMeasure>
      aria-label="Comparison"
      className={styles.comparison}
      size="small"
      pagination={false}
      rowKey="measure"
      dataSource={of}
      columns={[
        {
          title: "Measure",
          render: (_, it) => (
            <>
              {MEASURES[it.measure]} <div className={styles.meaning}>{it.meaning}</div>
            </>
          ),
        },
        { ...NUMBER, title: "Real", render: (_, it) => amount(it.real, it.unit) },
        { ...NUMBER, title: "Simulated", render: (_, it) => amount(it.simulated, it.unit) },
        { ...NUMBER, title: "Difference", render: (_, it) => <Difference of={it} /> },
      ]}
    />
  );
}

function Difference({ of }: { of: ComparedMeasure }) {
  const { better } = of;
  return (
    <>
      {change(of)}{" "}
      {typeof better === "boolean" && (
        <div>
          <Mark of={better ? { text: "Better", tone: "good" } : { text: "Worse", tone: "bad" }} />
        </div>
      )}
    </>
  );
}
