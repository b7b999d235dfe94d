import { Button, Table } from "antd";
import { useState } from "react";
import type { WarehouseView } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { NewWarehouse } from "./NewWarehouse";
import { useWarehouses } from "./warehouses";

/** All places that hold stock. */
export function Warehouses() {
  const found = useWarehouses();
  const [adding, setAdding] = useState(false);
  if (found.error) return <ProblemAlert failed={found.error} />;
  return (
    <>
      <Table<WarehouseView>
        aria-label="Warehouses"
        size="small"
        rowKey="code"
        loading={found.isPending}
        dataSource={found.data?.items ?? []}
        scroll={{ x: "max-content" }}
        pagination={false}
        columns={[
          { title: "Code", dataIndex: "code" },
          { title: "Name", dataIndex: "name" },
          { title: "Company", dataIndex: "company" },
        ]}
      />
      <Button style={{ marginBlockStart: 14 }} onClick={() => setAdding(true)}>
        New warehouse
      </Button>
      {adding && <NewWarehouse onClose={() => setAdding(false)} />}
    </>
  );
}
