import type { OpenBackorder } from "../api/schema.gen";

/** Where the goods for an open backorder come from. */
export const EXPECTED: Record<OpenBackorder["expectedFrom"], string> = {
  RESERVED_STOCK: "Reserved stock",
  RESERVED_STOCK_AND_GOODS_TO_COME: "Reserved stock and goods to come",
  FREE_STOCK: "Free stock",
  GOODS_TO_COME: "Goods to come",
};
