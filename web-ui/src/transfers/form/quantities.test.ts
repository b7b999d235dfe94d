import { expect, it } from "vitest";
import type { Transfer } from "../../api/schema.gen";
import { quantitiesOf, toShip } from "./quantities";

const line = (number: number, reserved: number): Transfer["lines"][number] => ({
  line: number,
  sku: `SKU-${number}`,
  name: `Product ${number}`,
  demand: 10,
  reserved,
  done: 0,
  backordered: 0,
  cancelled: 0,
});
const transfer = { lines: [line(1, 4), line(2, 10)] } as Transfer;

it("ships what is reserved unless something is written", () => {
  expect(toShip({}, line(1, 4))).toBe(4);
  expect(quantitiesOf({}, transfer)).toBeUndefined();
});

it("names every line as soon as one is written, for lines not named ship nothing", () => {
  expect(quantitiesOf({ 2: 7 }, transfer)).toEqual([
    { line: 1, quantity: 4 },
    { line: 2, quantity: 7 },
  ]);
});

it("takes an emptied field for nothing", () => {
  expect(quantitiesOf({ 1: null }, transfer)?.[0]).toEqual({ line: 1, quantity: 0 });
});
