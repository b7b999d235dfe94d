import type { DifferingViewRow } from "../../api/schema.gen";
import styles from "../projections.module.css";
import { WideTable } from "../../app/list/WideTable";

const DIFFERENCE: Record<DifferingViewRow["difference"], string> = {
  MISSING: "Was missing",
  SURPLUS: "Should not be there",
  OTHER: "Was other",
};

/** Rows that were not as the log says, field by field. */
export function DifferingRows({ rows }: { rows: DifferingViewRow[] }) {
  return (
    <WideTable<DifferingViewRow>
      aria-label="Rows that differed"
      rowKey={(it) => `${it.table}/${JSON.stringify(it.key)}`}
      dataSource={rows}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: "Table", dataIndex: "table" },
        { title: "Row", render: (_, it) => JSON.stringify(it.key) },
        { title: "Difference", render: (_, it) => DIFFERENCE[it.difference] },
        {
          title: "Fields",
          render: (_, it) =>
            it.fields.map((field) => (
              <div key={field.field} className={styles.value}>
                {field.field}: {JSON.stringify(field.oldValue)} → {JSON.stringify(field.newValue)}
              </div>
            )),
        },
      ]}
    />
  );
}
