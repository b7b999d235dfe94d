import { Table } from "antd";
import { Link } from "react-router";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { OpenBackorder } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Empty } from "../app/list/Empty";
import { Heading } from "../app/parts/Heading";
import { quantity } from "../app/words/quantity";

/** Every open remainder. */
export function BackordersPage() {
  const found = useReading({
    key: ["backorders"],
    shows: ["transfer"],
    read: (signal) => answer(service.GET("/api/reports/backorders", { signal })),
  });
  return (
    <>
      <Heading title="Backorders" />
      <ProblemAlert failed={found.error} />
      <Table<OpenBackorder>
        aria-label="Backorders"
        size="small"
        rowKey={(it) => `${it.transferId}/${it.line}`}
        dataSource={found.data?.items ?? []}
        loading={found.isPending}
        scroll={{ x: "max-content" }}
        locale={{ emptyText: <Empty title="Nothing is owed to anybody" /> }}
        columns={[
          {
            title: "Transfer",
            render: (_, it) => <Link to={`/transfers/${it.transferId}`}>{it.transfer}</Link>,
          },
          { title: "Customer", dataIndex: "customer" },
          { title: "Product", dataIndex: "name" },
          { title: "Quantity", align: "right", render: (_, it) => quantity(it.quantity) },
        ]}
      />
    </>
  );
}
