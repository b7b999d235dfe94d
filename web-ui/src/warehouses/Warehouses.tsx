import { Button } from "antd";
import { useState } from "react";
import type { WarehouseView } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { useMay } from "../session/session";
import { NewWarehouse } from "./NewWarehouse";
import { useWarehouses } from "./warehouses";
import { WideTable } from "../app/list/WideTable";

/** All places that hold stock. */
export function Warehouses() {
  const found = useWarehouses();
  const mayOpen = useMay("POST /api/warehouses");
  const [adding, setAdding] = useState(false);
  if (found.error) return <ProblemAlert failed={found.error} />;
  return (
    <>
      <WideTable<WarehouseView>
        aria-label="Warehouses"
        rowKey="code"
        loading={found.isPending}
        dataSource={found.data?.items ?? []}
        columns={[
          { title: "Code", dataIndex: "code" },
          { title: "Name", dataIndex: "name" },
          { title: "Company", dataIndex: "company" },
        ]}
      />
      {mayOpen && (
        <Button style={{ marginBlockStart: 14 }} onClick={() => setAdding(true)}>
          New warehouse
        </Button>
      )}
      {adding && <NewWarehouse onClose={() => setAdding(false)} />}
    </>
  );
}
