import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EVENT_TYPES } from "./eventTypes";

const ROW = /^\| ([a-z ]+) \| [^|]* \| ((?:`\w+`,? ?)+) \|$/gm;

it("offers every type of event that there is, and no other", () => {
  const model = readFileSync("../docs/event-model.md", "utf8");
  const documented = [...model.matchAll(ROW)].flatMap(([, , types]) => types?.match(/\w+/g) ?? []);
  expect(documented.length).toBeGreaterThan(20);
  expect(Object.values(EVENT_TYPES).flat().sort()).toEqual(documented.sort());
});
