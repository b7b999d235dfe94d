import { expect, it } from "vitest";
import { requestOf } from "./question";

const NOW = new Date(2026, 10, 23, 12);

it("takes both days of the period whole", () => {
  const asked = requestOf({ from: "2026-11-01", to: "2026-11-10" }, NOW);
  expect(asked.from).toBe(new Date(2026, 10, 1).toISOString());
  expect(asked.to).toBe(new Date(2026, 10, 11).toISOString());
});

it("looks up to now where the last day is not over, or none is given", () => {
  expect(requestOf({ to: "2026-11-23" }, NOW).to).toBeUndefined();
  expect(requestOf({}, NOW).to).toBeUndefined();
});

it("hands on the rules as they are", () => {
  expect(requestOf({ createBackorder: "NEVER", sku: "TRAY" }, NOW)).toMatchObject({
    createBackorder: "NEVER",
    sku: "TRAY",
  });
});
