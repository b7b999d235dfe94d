import type { OperationType } from "../../api/schema.gen";

/** What is done when a delivery leaves something over (domain.md 3). */
export const BACKORDER_POLICIES: readonly {
  value: OperationType["createBackorder"];
  label: string;
  means: string;
}[] = [
  { value: "ASK", label: "Ask", means: "Whoever validates decides what becomes of the remainder." },
  { value: "ALWAYS", label: "Always", means: "The remainder becomes a backorder, without a question." },
  { value: "NEVER", label: "Never", means: "The remainder is cancelled, without a question." },
];
