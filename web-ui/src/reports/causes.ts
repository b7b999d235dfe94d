import type { ClosedLine, ClosureTotals } from "../api/schema.gen";

/** Who or what closes a line short. */
export const CAUSES: {
  cause: ClosedLine["cause"];
  label: string;
  total: (totals: ClosureTotals) => number;
}[] = [
  { cause: "POLICY", label: "By policy", total: (it) => it.byPolicy },
  { cause: "OPERATOR", label: "By an operator", total: (it) => it.byOperator },
  { cause: "TRANSFER_CANCELLED", label: "Transfer cancelled", total: (it) => it.byTransferCancelled },
  { cause: "ORDER_CANCELLED", label: "Order cancelled", total: (it) => it.byOrderCancelled },
];

export function causeLabel(cause: ClosedLine["cause"]): string {
  return CAUSES.find((it) => it.cause === cause)?.label ?? cause;
}
