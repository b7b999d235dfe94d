import type { ComparedMeasure } from "../api/schema.gen";
import { quantity } from "../app/words/quantity";

export const MEASURES: Record<ComparedMeasure["measure"], string> = {
  FILL_RATE_UNITS: "Fill rate of units",
  FILL_RATE_LINES: "Fill rate of lines",
  FILL_RATE_ORDERS: "Fill rate of orders",
  UNITS_DELIVERED: "Units delivered",
  UNITS_CLOSED_SHORT: "Units closed short",
  DAYS_TO_DELIVERY: "Days to delivery",
  BACKORDER_DAYS: "Backorder days",
  BACKORDERS: "Backorders",
  DELIVERIES: "Deliveries",
};

const UNITS: Record<ComparedMeasure["unit"], string> = { PERCENT: " %", DAYS: " days", COUNT: "" };

/** A figure with its unit; nothing where there is nothing to count. */
export function amount(value: number | null | undefined, unit: ComparedMeasure["unit"]): string {
  return value === null || value === undefined ? "" : `${quantity(value)}${UNITS[unit]}`;
}

/** The difference with its sign; of percentages it is in points. */
export function change({ difference, unit }: Pick<ComparedMeasure, "difference" | "unit">): string {
  if (difference === null || difference === undefined) return "";
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
  return `${sign}${quantity(Math.abs(difference))}${unit === "PERCENT" ? " points" : UNITS[unit]}`;
}
