import type { RebuildProgress } from "../../api/schema.gen";

/** What a rebuild is about. */
export const PHASES: Record<RebuildProgress["phase"], string> = {
  WAITING: "Waits for its turn",
  READING: "Reads the log",
  INDEXING: "Makes the indexes",
  COMPARING: "Compares with what is in service",
  SWAPPING: "Exchanges them",
};
