import type { UseQueryResult } from "@tanstack/react-query";
import { Timeline as Line } from "antd";
import type { HistoryEntry } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { second } from "../../app/words/moment";
import styles from "../history.module.css";
import type { Past } from "../usePast";

interface TimelineProps {
  history: UseQueryResult<HistoryEntry[]>;
  past: Past;
}

/** What happened, the latest first; each moment can be looked at. */
export function Timeline({ history, past }: TimelineProps) {
  if (history.error) return <ProblemAlert failed={history.error} />;
  if (!history.data) return <Opening />;
  return (
    <Line
      className={styles.timeline}
      items={[...history.data].reverse().map((entry) => ({
        key: entry.position,
        color: past.asOf && entry.at > past.asOf ? "gray" : undefined,
        content: <Entry entry={entry} onLook={() => past.look(entry.at)} />,
      }))}
    />
  );
}

function Entry({ entry, onLook }: { entry: HistoryEntry; onLook: () => void }) {
  return (
    <div className={styles.entry} data-event={entry.type}>
      <p>{entry.sentence}</p>
      <p className="quiet">
        <button type="button" className={styles.look} onClick={onLook} title="Show it as it was then">
          {second(entry.at)}
        </button>
        {entry.by && entry.by !== "anonymous" && <> · {entry.by}</>}
      </p>
    </div>
  );
}
