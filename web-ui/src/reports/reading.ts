import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { paths } from "../api/schema.gen";
import type { Scope } from "./scope";

/** The addresses of all reports. */
export type ReportPath = Extract<keyof paths, `/api/reports/${string}`>;

type Report<P extends ReportPath> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer R } } } };
}
  ? R
  : never;

/** A report, live as long as it is of now. */
export function useReport<P extends ReportPath>(path: P, query: Scope & { page?: number; size?: number }) {
  return useReading<Report<P>>({
    key: ["report", path, query],
    shows: query.asOf ? [] : ["order", "transfer", "stock-item"],
    keepLast: true,
    read: (signal) =>
      answer(service.GET(path as ReportPath, { params: { query }, signal })) as Promise<Report<P>>,
  });
}

/** All of a report as CSV. */
export function csv(path: ReportPath, query: Scope): Promise<string> {
  return answer(
    service.GET(path, { params: { query }, headers: { Accept: "text/csv" }, parseAs: "text" }),
  ) as Promise<unknown> as Promise<string>;
}
