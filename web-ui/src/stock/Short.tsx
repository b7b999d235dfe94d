import { quantity } from "../app/words/quantity";

/** What is wanted and not there; strong, because somebody waits for it. */
export function Short({ amount }: { amount: number }) {
  return amount > 0 ? <strong style={{ color: "var(--bad)" }}>{quantity(amount)}</strong> : quantity(amount);
}
