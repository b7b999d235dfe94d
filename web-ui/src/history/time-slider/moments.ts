import type { HistoryEntry } from "../../api/schema.gen";

interface Moment {
  at: string;
  /** What led to the rest of what happened then. */
  sentence: string;
}

/** The instants at which something happened, oldest first: events of one transaction share theirs. */
export function moments(entries: HistoryEntry[]): Moment[] {
  const all: Moment[] = [];
  for (const entry of entries) {
    if (all.at(-1)?.at !== entry.at) all.push({ at: entry.at, sentence: entry.sentence });
  }
  return all;
}
