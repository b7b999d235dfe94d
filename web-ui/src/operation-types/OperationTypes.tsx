import { useState } from "react";
import type { OperationType } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { ConfigureDrawer } from "./configure/ConfigureDrawer";
import { useMay } from "../session/session";
import { operationTypeColumns } from "./columns";
import { useOperationTypes } from "./operationTypes";
import { WideTable } from "../app/list/WideTable";

/** How warehouses deliver, with what waits at each. */
export function OperationTypes() {
  const found = useOperationTypes();
  const mayConfigure = useMay("PATCH /api/operation-types/*");
  const [open, setOpen] = useState<string>();
  const chosen = found.data?.items.find((it) => it.id === open);
  if (found.error) return <ProblemAlert failed={found.error} />;
  return (
    <>
      <WideTable<OperationType>
        aria-label="Operation Types"
        rowKey="id"
        loading={found.isPending}
        dataSource={found.data?.items ?? []}
        columns={operationTypeColumns(mayConfigure ? setOpen : undefined)}
      />
      {chosen && <ConfigureDrawer key={chosen.id} of={chosen} onClose={() => setOpen(undefined)} />}
    </>
  );
}
