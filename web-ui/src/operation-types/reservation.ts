import type { OperationType } from "../api/schema.gen";

type Method = OperationType["reservationMethod"];

/** When a type's transfers take part in the allocation of free stock (domain.md 4). */
export const RESERVATION_METHODS: readonly { value: Method; label: string; means: string }[] = [
  {
    value: "AT_CONFIRM",
    label: "At Confirmation",
    means: "Transfers get free stock at once, backorders too.",
  },
  {
    value: "MANUAL",
    label: "Manually",
    means: "Only Check Availability reserves; a backorder waits for it too.",
  },
  {
    value: "BY_DATE",
    label: "Before scheduled date",
    means: "Transfers get free stock from so many days before their scheduled date on.",
  },
];

/** A type's method in a few words. */
export function reservation(type: OperationType): string {
  const label = RESERVATION_METHODS.find((it) => it.value === type.reservationMethod)?.label ?? "";
  if (type.reservationMethod !== "BY_DATE") return label;
  return `${label}: ${days(type.reservationDaysBefore)}, urgent ${days(type.reservationDaysBeforeUrgent)}`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
