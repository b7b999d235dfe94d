import { Alert } from "antd";
import type { Audit } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import { Violations } from "./Violations";
import { WideTable } from "../../app/list/WideTable";

/** Whether everything that must hold does, equation by equation. */
export function EquationsVerdict({ of: audit }: { of: Audit }) {
  const broken = audit.equations.filter((it) => it.violations > 0).length;
  return (
    <Alert
      data-check="equations"
      role="status"
      showIcon
      type={broken === 0 ? "success" : "error"}
      title={
        broken === 0
          ? `Everything adds up: ${audit.equations.length} equations hold.`
          : `${broken} of ${audit.equations.length} equations do not hold.`
      }
      description={
        <>
          {quantity(audit.checkedEvents)} events were replayed from nothing in {quantity(audit.tookMs)} ms.
          {audit.violations.length > 0 && <Violations of={audit.violations} />}
          <details>
            <summary>Every equation</summary>
            <WideTable<Audit["equations"][number]>
              aria-label="Equations"
              rowKey="name"
              dataSource={audit.equations}
              columns={[
                { title: "Equation", dataIndex: "name" },
                { title: "Checked", align: "right", render: (_, it) => quantity(it.checked) },
                { title: "Did not hold", align: "right", render: (_, it) => quantity(it.violations) },
              ]}
            />
          </details>
        </>
      }
      style={{ marginBlockEnd: 10 }}
    />
  );
}
