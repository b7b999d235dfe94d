import { Table } from "antd";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { ProjectionStatus } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Heading } from "../app/parts/Heading";

/** How far the views are. */
export function ProjectionsPage() {
  const found = useReading({
    key: ["projections"],
    shows: ["order", "transfer", "stock-item"],
    read: (signal) => answer(service.GET("/api/projections", { signal })),
  });
  return (
    <>
      <Heading title="Projections" />
      <ProblemAlert failed={found.error} />
      <Table<ProjectionStatus>
        aria-label="Projections"
        size="small"
        rowKey="name"
        dataSource={found.data ?? []}
        loading={found.isPending}
        pagination={false}
        scroll={{ x: "max-content" }}
        columns={[
          { title: "Projection", dataIndex: "name" },
          { title: "State", dataIndex: "state" },
          { title: "Behind", align: "right", dataIndex: "behind" },
        ]}
      />
    </>
  );
}
