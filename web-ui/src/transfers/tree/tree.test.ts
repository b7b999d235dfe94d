import { expect, it } from "vitest";
import { type Branch, trees } from "./tree";

const transfer = (id: string, parent?: string): Branch => ({
  id,
  reference: id,
  state: "DONE",
  backorderOf: parent ? { id: parent, reference: parent } : null,
});

const shape = (all: ReturnType<typeof trees>): unknown[] => all.map((it) => [it.id, ...shape(it.backorders)]);

it("puts a backorder of a backorder below it", () => {
  expect(shape(trees([transfer("1"), transfer("2", "1"), transfer("3", "2")]))).toEqual([
    ["1", ["2", ["3"]]],
  ]);
});

it("keeps transfers apart that have nothing to do with each other", () => {
  expect(shape(trees([transfer("1"), transfer("2")]))).toEqual([["1"], ["2"]]);
});

it("begins at a backorder whose parent is not among them", () => {
  expect(shape(trees([transfer("2", "1"), transfer("3", "2")]))).toEqual([["2", ["3"]]]);
});
