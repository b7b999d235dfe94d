import { Button, Progress } from "antd";
import type { ProjectionStatus } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { quantity } from "../../app/words/quantity";
import { useMay } from "../../session/session";
import styles from "../projections.module.css";
import { PHASES } from "./phases";
import { useLastRebuild, useRebuild } from "./rebuilds";
import { Verdict } from "./Verdict";

/** Builds a family anew: how far that is, and what came of the last time. */
export function Rebuilding({ status }: { status: ProjectionStatus }) {
  const rebuild = useRebuild(status.name);
  const mayRebuild = useMay("POST /api/projections/**");
  const running = status.rebuild;
  const last = useLastRebuild(status);
  return (
    <div className={styles.rebuild}>
      {running ? (
        <>
          <Progress percent={running.percent} aria-label={`Rebuild of ${status.name}`} status="active" />
          <span className="quiet" role="status">
            {PHASES[running.phase]}: {quantity(running.eventsDone)} of {quantity(running.eventsTotal)} events,{" "}
            {quantity(running.eventsPerSecond)} a second
          </span>
        </>
      ) : (
        mayRebuild && (
          <Button
            aria-label={`Rebuild ${status.name}`}
            loading={rebuild.isPending}
            onClick={() => rebuild.mutate()}
          >
            Rebuild
          </Button>
        )
      )}
      <ProblemAlert failed={rebuild.error ?? last.error} />
      {last.data && last.data.state !== "RUNNING" && <Verdict of={last.data} />}
    </div>
  );
}
