import type { ValidatedTransfer } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";

/** What became of a transfer that was validated, in a sentence. */
export function outcomeInWords({ reference, backorder, cancelled }: ValidatedTransfer): string {
  if (backorder) return `${reference} is done; ${backorder.reference} was made for what is left over`;
  if (cancelled.length > 0) {
    const all = cancelled.map((it) => `${quantity(it.quantity)} of ${it.sku}`).join(", ");
    return `${reference} is done; cancelled: ${all}`;
  }
  return `${reference} is done`;
}
