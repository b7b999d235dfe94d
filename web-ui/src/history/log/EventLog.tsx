import { Button, Space } from "antd";
import type { LoggedEvent } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import type { ListAddress } from "../../app/list/address";
import { Empty } from "../../app/list/Empty";
import { quantity } from "../../app/words/quantity";
import { LOG_COLUMNS } from "./columns";
import { EventData } from "./EventData";
import { useLog } from "./log";
import { WideTable } from "../../app/list/WideTable";

/** A page of the log; further back is one button away. */
export function EventLog({ address }: { address: ListAddress }) {
  const before = address.page || undefined;
  const log = useLog({ types: address.many("type"), text: address.one("q"), before });
  const older = log.data?.older;
  if (log.error) return <ProblemAlert failed={log.error} />;
  return (
    <>
      <WideTable<LoggedEvent>
        aria-label="Events"
        rowKey="position"
        dataSource={log.data?.events ?? []}
        columns={LOG_COLUMNS}
        loading={log.isPending || log.isPlaceholderData}
        expandable={{
          columnTitle: <span className="unseen">Details</span>,
          expandedRowRender: (event) => <EventData of={event} />,
        }}
        locale={{
          emptyText: log.isPending ? " " : <NothingFound filtered={address.isFiltered} older={older} />,
        }}
      />
      <Space style={{ marginBlockStart: 12 }}>
        {before && <Button onClick={() => address.set({ page: undefined })}>Newest</Button>}
        {older && <Button onClick={() => address.set({ page: String(older) })}>Further back</Button>}
        {older && <span className="quiet">Looked through back to event {quantity(older)}</span>}
      </Space>
    </>
  );
}

function NothingFound({ filtered, older }: { filtered: boolean; older: number | undefined }) {
  if (older) return <Empty title="Nothing like that happened lately" hint="Look further back." />;
  return filtered ? (
    <Empty title="Nothing like that happened" hint="Search for something else, or clear the filters." />
  ) : (
    <Empty title="Nothing has happened yet" hint="Whatever anybody does shows here, for good." />
  );
}
