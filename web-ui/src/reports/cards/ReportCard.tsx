import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { Empty } from "../../app/list/Empty";
import type { ReportPath } from "../reading";
import styles from "../reports.module.css";
import type { Scope } from "../scope";
import { CsvButton } from "./CsvButton";
import { Definitions } from "./Definitions";

interface Reported {
  items: unknown[];
  definitions: Record<string, string>;
}

interface ReportCardProps<R extends Reported> {
  title: string;
  path: ReportPath;
  scope: Scope;
  found: UseQueryResult<R>;
  /** Said when there is nothing to report. */
  nothing: { title: string; hint: string };
  /** Chart and table. */
  children: (report: R) => ReactNode;
}

/** One report: its chart, its table, the whole of it as CSV, and what its figures mean. */
export function ReportCard<R extends Reported>(props: ReportCardProps<R>) {
  const { title, path, scope, found, nothing, children } = props;
  const heading = useId();
  const report = found.data;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <CsvButton of={title} path={path} scope={scope} />
      </header>
      <ProblemAlert failed={found.error} />
      {found.isPending && <Opening />}
      {report && (report.items.length > 0 ? children(report) : <Empty {...nothing} />)}
      {report && <Definitions of={report.definitions} />}
    </section>
  );
}
