import { expect, it } from "vitest";
import type { OperationType } from "../../api/schema.gen";
import { changes, draftOf } from "./changes";

const type = {
  name: "Delivery Orders",
  sequencePrefix: "WH/OUT/",
  createBackorder: "ASK",
  reservationMethod: "AT_CONFIRM",
  reservationDaysBefore: 0,
  reservationDaysBeforeUrgent: 0,
  overDeliveryTolerancePercent: 0,
} as OperationType;

it("sends nothing where nothing was changed", () => {
  expect(changes(type, draftOf(type))).toEqual({});
});

it("sends what was changed, and leaves out a number that was only taken out", () => {
  const draft = {
    ...draftOf(type),
    createBackorder: "NEVER" as const,
    reservationDaysBefore: 3,
    overDeliveryTolerancePercent: null,
  };
  expect(changes(type, draft)).toEqual({ createBackorder: "NEVER", reservationDaysBefore: 3 });
});
