import type { FeedPage, LoggedEvent } from "../../api/schema.gen";

/** Asks for events after a position, oldest first, at most so many. */
export type Read = (after: number, limit: number) => Promise<FeedPage>;

interface Wanted {
  /** Only what lies before this position. */
  before: number;
  /** How many events are enough. */
  enough: number;
  matches: (event: LoggedEvent) => boolean;
}

/** Events, the newest first, and where to look on; undefined when the beginning was reached. */
export interface Found {
  events: LoggedEvent[];
  older: number | undefined;
}

const PAGE = 1_000;
const FIRST_WINDOW = 400;
const GROWTH = 4;
const MOST_WINDOWS = 6;

/**
 * Reads the log backwards, although the service tells it forwards: window by window, each further back
 * and wider than the last, until there is enough. Gives up for now where little is found.
 */
export async function readBack(read: Read, { before, enough, matches }: Wanted): Promise<Found> {
  const events: LoggedEvent[] = [];
  let end = before - 1;
  let width = FIRST_WINDOW;
  for (let windows = 0; windows < MOST_WINDOWS && end > 0 && events.length < enough; windows++) {
    const start = Math.max(0, end - width);
    events.push(...(await between(read, start, end)).reverse().filter(matches));
    end = start;
    width *= GROWTH;
  }
  const shown = events.slice(0, enough);
  const cut = shown.length < events.length ? shown.at(-1)?.position : undefined;
  return { events: shown, older: cut ?? (end > 0 ? end + 1 : undefined) };
}

/** All events after the one position and up to the other. */
async function between(read: Read, after: number, upTo: number): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for (let from = after; from < upTo;) {
    const page = await read(from, PAGE);
    events.push(...page.items.filter((it) => it.position <= upTo));
    if (page.items.length < PAGE) break;
    from = page.next;
  }
  return events;
}
