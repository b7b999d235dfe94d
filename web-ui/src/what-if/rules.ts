import type { SimulationRequest } from "../api/schema.gen";
import { CREATE_BACKORDER, PICKING_POLICY } from "../app/words/labels";

type Allocation = NonNullable<SimulationRequest["allocation"]>;

/** Who gets what is free, among the lines that wait for it. */
export const ALLOCATION: Record<Allocation, string> = {
  PRIORITY_DATE: "Urgent, then scheduled date, then confirmation",
  FIFO: "First confirmed, first served",
  FAIR_SHARE: "Fair share of what each misses",
  COMPLETE_FIRST: "Those it makes complete first",
};

/** The rules that can be other than they were. */
export const RULES = [
  { name: "pickingPolicy", label: "Shipping Policy", of: PICKING_POLICY },
  { name: "createBackorder", label: "Create Backorder", of: CREATE_BACKORDER },
  { name: "allocation", label: "Allocation", of: ALLOCATION },
] as const;
