import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { type Resource, useReading } from "../../api/queries";
import { contains } from "./contains";
import { readBack } from "./readBack";

const PAGE = 100;
const EVERYTHING: Resource[] = [
  "order",
  "transfer",
  "stock-item",
  "operation-type",
  "product",
  "warehouse",
  "settings",
];

interface LogQuestion {
  /** Only these types of events; all if there are none. */
  types: string[];
  text: string;
  /** Only what lies before this position; undefined for the newest. */
  before: number | undefined;
}

/** A page of the log, the newest first; the newest page changes as things happen. */
export function useLog({ types, text, before }: LogQuestion) {
  return useReading({
    key: ["log", types, text, before],
    shows: before ? [] : EVERYTHING,
    keepLast: true,
    read: async (signal) =>
      readBack(
        (after, limit) =>
          answer(
            service.GET("/api/events", {
              params: { query: { after, limit, type: types.length > 0 ? types : undefined } },
              signal,
            }),
          ),
        { before: before ?? (await end(signal)), enough: PAGE, matches: contains(text) },
      ),
  });
}

/** The position behind the last event. */
async function end(signal: AbortSignal): Promise<number> {
  const projections = await answer(service.GET("/api/projections", { signal }));
  return Math.max(0, ...projections.map((it) => it.head)) + 1;
}
