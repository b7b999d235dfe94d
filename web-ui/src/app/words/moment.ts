const DAY = new Intl.DateTimeFormat("en", { year: "numeric", month: "short", day: "numeric" });
const MINUTE = new Intl.DateTimeFormat("en", {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const SECOND = new Intl.DateTimeFormat("en", {
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** An instant in the user's own time zone: the day. */
export function day(instant: string | null | undefined): string {
  return instant ? DAY.format(new Date(instant)) : "";
}

/** The day and the minute. */
export function minute(instant: string | null | undefined): string {
  return instant ? MINUTE.format(new Date(instant)) : "";
}

/** To the second: where the order of events is read. */
export function second(instant: string | null | undefined): string {
  return instant ? SECOND.format(new Date(instant)) : "";
}

/** As a field of a browser writes it: `2026-11-23T12:17`, in the user's own time zone. */
export function localMinute(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What such a field says, as an instant; undefined if it says nothing. */
export function toInstant(local: string): string | undefined {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
