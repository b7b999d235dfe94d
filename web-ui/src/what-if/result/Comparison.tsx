import type { ComparedMeasure } from "../../api/schema.gen";
import { Mark } from "../../app/parts/Mark";
import { figure } from "../../reports/cards/figure";
import { amount, change, MEASURES } from "../measures";
import { WideTable } from "../../app/list/WideTable";

/** Each measure in both worlds. */
export function Comparison({ of }: { of: ComparedMeasure[] }) {
  return (
    <WideTable<ComparedMeasure>
      aria-label="Comparison"
      rowKey="measure"
      dataSource={of}
      columns={[
        {
          title: "Measure",
          render: (_, it) => (
            <>
              {MEASURES[it.measure]}
              <br />
              <span className="quiet">{it.meaning}</span>
            </>
          ),
        },
        { ...figure("Real", () => null), render: (_, it) => amount(it.real, it.unit) },
        { ...figure("Simulated", () => null), render: (_, it) => amount(it.simulated, it.unit) },
        { ...figure("Difference", () => null), render: (_, it) => change(it) },
        {
          title: "Verdict",
          render: (_, { better }) =>
            typeof better === "boolean" && (
              <Mark of={better ? { text: "Better", tone: "good" } : { text: "Worse", tone: "bad" }} />
            ),
        },
      ]}
    />
  );
}
