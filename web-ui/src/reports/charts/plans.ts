import type { BackorderGroup, ClosureTotals, FillRate, OnTimeInFull, Shortage } from "../../api/schema.gen";
import type { ChartPlan } from "../../app/chart/plan";
import { CAUSES } from "../causes";

const MOST_PRODUCTS = 10;

/** Open backorders by age, and how much of them has stock already. */
export function byAge(buckets: BackorderGroup[]): ChartPlan {
  return {
    kind: "bars",
    across: buckets.map((it) => `${it.key} days`),
    series: [
      { name: "Missing", ink: "bad", points: buckets.map((it) => it.missing) },
      { name: "Reserved", ink: "good", points: buckets.map((it) => it.reserved) },
    ],
  };
}

/** What left with first deliveries, day by day. */
export function fillRate(days: FillRate[]): ChartPlan {
  const of = (value: (it: FillRate) => number | null | undefined) =>
    days.flatMap((it): [string, number | null][] => (it.day ? [[it.day, value(it) ?? null]] : []));
  return {
    kind: "lines",
    percent: true,
    series: [
      { name: "Units", ink: "accent", points: of((it) => it.unitFillPercent) },
      { name: "Lines", ink: "info", points: of((it) => it.lineFillPercent) },
      { name: "Orders", ink: "attention", points: of((it) => it.orderFillPercent) },
    ],
  };
}

/** The products of which most is missed. */
export function shortages(products: Shortage[]): ChartPlan {
  const most = products.slice(0, MOST_PRODUCTS);
  return {
    kind: "bars",
    sideways: true,
    across: most.map((it) => it.name),
    series: [{ name: "Short", ink: "bad", points: most.map((it) => it.short) }],
  };
}

/** How much was closed short, by what made it so. */
export function closures(totals: ClosureTotals): ChartPlan {
  return {
    kind: "bars",
    across: CAUSES.map((it) => it.label),
    series: [{ name: "Closed short", ink: "attention", points: CAUSES.map((it) => it.total(totals)) }],
  };
}

/** Orders delivered in full by their scheduled day, in percent. */
export function onTime(days: OnTimeInFull[]): ChartPlan {
  return {
    kind: "lines",
    percent: true,
    series: [
      {
        name: "On time in full",
        ink: "good",
        points: days.flatMap((it): [string, number | null][] =>
          it.day ? [[it.day, it.percent ?? null]] : [],
        ),
      },
    ],
  };
}
