import type { OperationType, SaleOrder, Transfer } from "../../api/schema.gen";

/** How strongly a label speaks. */
export type Tone = "neutral" | "info" | "good" | "attention" | "bad";

interface Label {
  text: string;
  tone: Tone;
}

type Labels<K extends string> = Record<K, Label>;

export const ORDER_STATE: Labels<SaleOrder["state"]> = {
  QUOTATION: { text: "Quotation", tone: "info" },
  CONFIRMED: { text: "Sales Order", tone: "good" },
  CANCELLED: { text: "Cancelled", tone: "neutral" },
};

export const DELIVERY_STATUS: Labels<NonNullable<SaleOrder["deliveryStatus"]>> = {
  NOT_DELIVERED: { text: "Not Delivered", tone: "neutral" },
  PARTIALLY_DELIVERED: { text: "Partially Delivered", tone: "attention" },
  FULLY_DELIVERED: { text: "Fully Delivered", tone: "good" },
};

export const OUTCOME: Labels<SaleOrder["outcome"]> = {
  OPEN: { text: "Open", tone: "info" },
  DELIVERED_IN_FULL: { text: "Delivered in full", tone: "good" },
  CLOSED_SHORT: { text: "Closed short", tone: "bad" },
  CANCELLED: { text: "Cancelled", tone: "neutral" },
};

export const TRANSFER_STATE: Labels<Transfer["state"]> = {
  WAITING: { text: "Waiting", tone: "attention" },
  READY: { text: "Ready", tone: "info" },
  DONE: { text: "Done", tone: "good" },
  CANCELLED: { text: "Cancelled", tone: "neutral" },
};

export const PICKING_POLICY: Record<Transfer["pickingPolicy"], string> = {
  AS_SOON_AS_POSSIBLE: "As soon as possible",
  ALL_AT_ONCE: "All at once",
};

export const CREATE_BACKORDER: Record<OperationType["createBackorder"], string> = {
  ASK: "Ask",
  ALWAYS: "Always",
  NEVER: "Never",
};

/** The choices of a filter or a field, in the order of their labels. */
export function choices<K extends string>(labels: Record<K, Label | string>): { value: K; label: string }[] {
  return (Object.entries(labels) as [K, Label | string][]).map(([value, it]) => ({
    value,
    label: typeof it === "string" ? it : it.text,
  }));
}
