import { Table } from "antd";
import { Link } from "react-router";
import type { Result, Transfer } from "../../api/schema.gen";
import { Mark } from "../../app/parts/Mark";
import { TRANSFER_STATE } from "../../app/words/labels";

const REFUSED = { text: "Refused", tone: "bad" } as const;

/** What became of each of several transfers, or why not. */
export function Results({ transfers, results }: { transfers: Transfer[]; results: Result[] }) {
  return (
    <Table<Result>
      aria-label="What became of them"
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: "max-content", y: 380 }}
      dataSource={results}
      columns={[
        {
          title: "Transfer",
          render: (_, it) => transfers.find((transfer) => transfer.id === it.id)?.reference ?? it.id,
        },
        {
          title: "State",
          render: (_, it) => <Mark of={it.status === "DONE" ? TRANSFER_STATE.DONE : REFUSED} />,
        },
        { title: "What happened", render: (_, it) => what(it) },
      ]}
    />
  );
}

function what({ backorder, problem }: Result) {
  if (problem) return problem.detail ?? problem.title;
  if (backorder) {
    return (
      <>
        Backorder <Link to={`/transfers/${backorder.id}`}>{backorder.reference}</Link>
      </>
    );
  }
  return "Shipped";
}
