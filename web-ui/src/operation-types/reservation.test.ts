import { expect, it } from "vitest";
import type { OperationType } from "../api/schema.gen";
import { reservation } from "./reservation";

const type = (more: Partial<OperationType>) =>
  ({ reservationDaysBefore: 1, reservationDaysBeforeUrgent: 5, ...more }) as OperationType;

it("tells the days only where they matter", () => {
  expect(reservation(type({ reservationMethod: "AT_CONFIRM" }))).toBe("At Confirmation");
  expect(reservation(type({ reservationMethod: "BY_DATE" }))).toBe(
    "Before scheduled date: 1 day, urgent 5 days",
  );
});
