import type { LineDone, Transfer } from "../../api/schema.gen";

/** What the user wrote, by line; lines not in it ship what is reserved. */
export type Written = Record<number, number | null>;

/** What would be shipped of a line. */
export function toShip(written: Written, line: Transfer["lines"][number]): number {
  return line.line in written ? (written[line.line] ?? 0) : line.reserved;
}

/** What to ask for: nothing in particular unless something was written. */
export function quantitiesOf(written: Written, transfer: Transfer): LineDone[] | undefined {
  if (Object.keys(written).length === 0) return undefined;
  return transfer.lines.map((line) => ({ line: line.line, quantity: toShip(written, line) }));
}
