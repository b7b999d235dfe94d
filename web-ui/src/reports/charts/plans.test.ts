import { describe, expect, it } from "vitest";
import type { BackorderGroup, FillRate, Shortage } from "../../api/schema.gen";
import { byAge, closures, fillRate, shortages } from "./plans";

describe("charts show the figures of their reports", () => {
  it("ages keep their order, missing and reserved on top of each other", () => {
    const bucket = (key: string, missing: number, reserved: number) =>
      ({ by: "BUCKET", key, missing, reserved }) as BackorderGroup;
    expect(byAge([bucket("0-7", 3, 1), bucket("60+", 2, 0)])).toMatchObject({
      across: ["0-7 days", "60+ days"],
      series: [{ points: [3, 2] }, { points: [1, 0] }],
    });
  });

  it("a fill rate has a point for each day, none for the whole period", () => {
    const rates = [
      { day: "2026-01-01", unitFillPercent: 80 },
      { day: "2026-01-02" },
      { day: null, unitFillPercent: 90 },
    ] as FillRate[];
    expect(fillRate(rates).series[0]?.points).toEqual([
      ["2026-01-01", 80],
      ["2026-01-02", null],
    ]);
  });

  it("only the ten worst shortages are drawn", () => {
    const all = Array.from({ length: 12 }, (_, n) => ({ name: `P${n}`, short: 12 - n }) as Shortage);
    expect(shortages(all)).toMatchObject({ across: { length: 10 }, series: [{ points: { length: 10 } }] });
  });

  it("closures are told by cause", () => {
    const totals = { byPolicy: 1, byOperator: 2, byTransferCancelled: 3, byOrderCancelled: 4 };
    expect(closures({ ...totals, lines: 4, orders: 4, quantity: 10 }).series[0]?.points).toEqual([
      1, 2, 3, 4,
    ]);
  });
});
