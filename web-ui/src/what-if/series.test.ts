import { expect, it } from "vitest";
import type { ComparedDay } from "../api/schema.gen";
import { delivered, fillRates } from "./series";

const days = [
  { day: "2026-01-01", realDelivered: 4, simulatedDelivered: 6, realFillRate: 40 },
  { day: "2026-01-02", realDelivered: 3, simulatedDelivered: 0, simulatedFillRate: 60 },
] as ComparedDay[];

it("adds up what was delivered", () => {
  expect(delivered(days).series.map((it) => it.points)).toEqual([
    [
      ["2026-01-01", 4],
      ["2026-01-02", 7],
    ],
    [
      ["2026-01-01", 6],
      ["2026-01-02", 6],
    ],
  ]);
});

it("leaves a gap where nothing was first delivered", () => {
  expect(fillRates(days).series[0]?.points).toEqual([
    ["2026-01-01", 40],
    ["2026-01-02", null],
  ]);
});
