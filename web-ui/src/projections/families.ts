import type { ProjectionStatus } from "../api/schema.gen";
import type { Tone } from "../app/words/labels";

/** What is in each family of views. */
export const FAMILIES: Record<string, string> = {
  "set-up": "Settings, warehouses, operation types and products",
  stock: "Stock items and their queues",
  orders: "Orders, with what became of their lines",
  transfers: "Transfers and their backorders",
  reports: "The figures of the reports",
};

export const PROJECTION_STATE: Record<ProjectionStatus["state"], { text: string; tone: Tone }> = {
  LIVE: { text: "Live", tone: "good" },
  REBUILDING: { text: "Rebuilding", tone: "info" },
  ERROR: { text: "Error", tone: "bad" },
};
