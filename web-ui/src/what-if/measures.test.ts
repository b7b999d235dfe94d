import { expect, it } from "vitest";
import { amount, change } from "./measures";

it("says nothing where there is nothing to count", () => {
  expect(amount(null, "PERCENT")).toBe("");
  expect(change({ difference: null, unit: "DAYS" })).toBe("");
});

it("tells a difference with its sign, of percentages in points", () => {
  expect(change({ difference: 4.5, unit: "PERCENT" })).toBe("+4.5 points");
  expect(change({ difference: -2, unit: "DAYS" })).toBe("−2 days");
  expect(change({ difference: 0, unit: "COUNT" })).toBe("±0");
});
