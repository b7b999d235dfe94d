import { Table } from "antd";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { LoggedEvent } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Heading } from "../app/parts/Heading";
import { second } from "../app/words/moment";

/** The whole log. */
export function HistoryPage() {
  const log = useReading({
    key: ["log"],
    shows: ["order", "transfer", "stock-item", "operation-type", "product", "warehouse", "settings"],
    read: (signal) => answer(service.GET("/api/events", { signal })),
  });
  return (
    <>
      <Heading title="History" />
      <ProblemAlert failed={log.error} />
      <Table<LoggedEvent>
        aria-label="Events"
        size="small"
        rowKey="position"
        dataSource={log.data?.items ?? []}
        loading={log.isPending}
        scroll={{ x: "max-content" }}
        columns={[
          { title: "Position", dataIndex: "position" },
          { title: "At", render: (_, it) => second(it.at) },
          { title: "What", dataIndex: "type" },
          { title: "By", dataIndex: "by" },
        ]}
      />
    </>
  );
}
