import { Button } from "antd";
import type { DeadLetter } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { second } from "../../app/words/moment";
import { quantity } from "../../app/words/quantity";
import { useMay } from "../../session/session";
import { useRetry } from "../projections";
import styles from "../projections.module.css";
import { useDeadLetters } from "./letters";
import { WideTable } from "../../app/list/WideTable";

/** Events that could not be applied and were set aside, and the button that tries them again. */
export function DeadLetters({ name, count }: { name: string; count: number }) {
  const letters = useDeadLetters(name, count);
  const retry = useRetry(name);
  const mayRetry = useMay("POST /api/projections/**");
  return (
    <>
      <h3>Set aside: {quantity(count)}</h3>
      <ProblemAlert failed={letters.error ?? retry.error} />
      <WideTable<DeadLetter>
        aria-label={`Dead letters of ${name}`}
        rowKey="id"
        loading={letters.isPending}
        dataSource={letters.data ?? []}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: "Event", dataIndex: "type" },
          { title: "Of", dataIndex: "stream" },
          { title: "Position", align: "right", dataIndex: "position" },
          {
            title: "Why",
            render: (_, it) => <span className={styles.value}>{it.cause?.message ?? it.cause?.type}</span>,
          },
          { title: "Last tried", render: (_, it) => second(it.lastTried) },
        ]}
      />
      {mayRetry && (
        <Button
          aria-label={`Try the dead letters of ${name} again`}
          loading={retry.isPending}
          onClick={() => retry.mutate()}
        >
          Try again
        </Button>
      )}
      {retry.data && (
        <span role="status" className="quiet">
          {" "}
          {quantity(retry.data.applied)} applied, {quantity(retry.data.left)} left
        </span>
      )}
    </>
  );
}
