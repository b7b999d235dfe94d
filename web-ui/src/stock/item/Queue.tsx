import type { QueueLine, StockItem } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Empty } from "../../app/list/Empty";
import { useQueue } from "../stock";
import { queueColumns } from "./queueColumns";
import { WideTable } from "../../app/list/WideTable";

const PAGE = 50;

/** Who waits, in the order in which they get what becomes free. */
export function Queue({ item, asOf }: { item: StockItem; asOf: string | undefined }) {
  const queue = useQueue(item.warehouse, item.sku, asOf);
  if (queue.error) return <ProblemAlert failed={queue.error} />;
  return (
    <>
      <p className="quiet">
        In the order of allocation: urgent first, then by scheduled date, then by confirmation. Whatever
        becomes free goes to the first that still misses some.
      </p>
      <WideTable<QueueLine>
        aria-label="Queue"
        rowKey={(it) => `${it.transferId}/${it.line}`}
        loading={queue.isPending}
        dataSource={queue.data ?? []}
        columns={queueColumns(queue.data ?? [], item, asOf)}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{
          emptyText: queue.isPending ? (
            " "
          ) : (
            <Empty title="Nobody waits for this" hint="Transfers that want it line up here." />
          ),
        }}
      />
    </>
  );
}
