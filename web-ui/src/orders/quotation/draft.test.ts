import { expect, it } from "vitest";
import { NEW_DRAFT, toOrder } from "./draft";

it("leaves out lines on which nothing was chosen", () => {
  const lines = [
    { key: 0, sku: "TRAY", quantity: 3 },
    { key: 1, sku: undefined, quantity: 1 },
  ];
  expect(toOrder({ ...NEW_DRAFT, lines }).lines).toEqual([{ sku: "TRAY", quantity: 3 }]);
});

it("hands an emptied quantity to the service, which says what is wrong", () => {
  const lines = [{ key: 0, sku: "TRAY", quantity: null }];
  expect(toOrder({ ...NEW_DRAFT, lines }).lines).toEqual([{ sku: "TRAY", quantity: 0 }]);
});

it("takes a customer without the blanks around", () => {
  expect(toOrder({ ...NEW_DRAFT, customer: "  Azure Interior " }).customer).toBe("Azure Interior");
});
