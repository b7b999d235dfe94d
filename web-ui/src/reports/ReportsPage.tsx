import { Table } from "antd";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { BackorderGroup } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Empty } from "../app/list/Empty";
import { Heading } from "../app/parts/Heading";
import { quantity } from "../app/words/quantity";

/** Open backorders, summed up. */
export function ReportsPage() {
  const found = useReading({
    key: ["reports", "backorders"],
    shows: ["transfer"],
    read: (signal) => answer(service.GET("/api/reports/backorders/summary", { signal })),
  });
  return (
    <>
      <Heading title="Reports" />
      <ProblemAlert failed={found.error} />
      <Table<BackorderGroup>
        aria-label="Open backorders"
        size="small"
        rowKey={(it) => `${it.by}/${it.key}`}
        dataSource={found.data?.items ?? []}
        loading={found.isPending}
        scroll={{ x: "max-content" }}
        locale={{ emptyText: <Empty title="There are no open backorders" /> }}
        columns={[
          { title: "By", dataIndex: "by" },
          { title: "Name", dataIndex: "key" },
          { title: "Quantity", align: "right", render: (_, it) => quantity(it.quantity) },
        ]}
      />
    </>
  );
}
