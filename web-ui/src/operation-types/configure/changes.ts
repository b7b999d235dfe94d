import type { Configuration, OperationType } from "../../api/schema.gen";

/** What of an operation type can be changed; null where a number was taken out and none put in. */
export type Draft = {
  [K in keyof Configuration]-?: K extends keyof OperationType ? OperationType[K] | null : never;
};

export function draftOf(type: OperationType): Draft {
  return {
    name: type.name,
    sequencePrefix: type.sequencePrefix,
    createBackorder: type.createBackorder,
    reservationMethod: type.reservationMethod,
    reservationDaysBefore: type.reservationDaysBefore,
    reservationDaysBeforeUrgent: type.reservationDaysBeforeUrgent,
    overDeliveryTolerancePercent: type.overDeliveryTolerancePercent,
  };
}

/** Only what differs is sent: the rest stays as it is, whoever changes it meanwhile. */
export function changes(type: OperationType, draft: Draft): Configuration {
  const before = draftOf(type);
  const names = Object.keys(draft) as (keyof Draft)[];
  return Object.fromEntries(
    names.filter((it) => draft[it] !== null && draft[it] !== before[it]).map((it) => [it, draft[it]]),
  );
}
