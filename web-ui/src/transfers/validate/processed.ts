import type { ShortLine } from "../../api/problem";
import type { LineDone, Transfer } from "../../api/schema.gen";

export interface ProcessedLine extends ShortLine {
  name: string;
}

/** Every line with what is shipped and left over of it: the short ones as the service told. */
export function processed(
  transfer: Transfer,
  short: ShortLine[],
  quantities: LineDone[] | undefined,
): ProcessedLine[] {
  return transfer.lines.map((line) => {
    const told = short.find((it) => it.line === line.line);
    const done = quantities?.find((it) => it.line === line.line)?.quantity ?? line.reserved;
    return { ...(told ?? { ...line, done, remainder: 0 }), name: line.name };
  });
}
