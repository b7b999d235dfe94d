import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Opening } from "../app/frame/Opening";
import { Heading } from "../app/parts/Heading";
import { Family } from "./Family";
import styles from "./projections.module.css";
import { useProjections } from "./projections";

/** How far the views are behind the log, and how they are built anew from it. */
export function ProjectionsPage() {
  const found = useProjections();
  return (
    <>
      <Heading title="Projections" />
      <p className="quiet">
        Everything the page shows is made from the log of events. It can be made anew at any time: the figures
        in service stay until the new ones have caught up, and both are compared row by row.
      </p>
      <ProblemAlert failed={found.error} />
      {found.isPending && <Opening />}
      <div className={styles.families}>
        {found.data?.map((status) => (
          <Family key={status.name} status={status} />
        ))}
      </div>
    </>
  );
}
