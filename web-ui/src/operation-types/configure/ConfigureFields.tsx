import { Input } from "antd";
import { useId } from "react";
import { fieldMessage } from "../../api/problem";
import type { OperationType } from "../../api/schema.gen";
import { Facts } from "../../app/parts/Facts";
import { Field } from "../../app/parts/Field";
import { OneOf } from "../../app/parts/OneOf";
import { RESERVATION_METHODS } from "../reservation";
import type { Draft } from "./changes";
import { BACKORDER_POLICIES } from "./policies";
import { WholeNumber } from "./WholeNumber";

interface ConfigureFieldsProps {
  type: OperationType;
  draft: Draft;
  failed: unknown;
  onChange: (some: Partial<Draft>) => void;
}

/** What an operation type is, and what can be chosen about it. */
export function ConfigureFields({ type, draft, failed, onChange }: ConfigureFieldsProps) {
  const [name, prefix] = [useId(), useId()];
  const number = { draft, failed, onChange };
  return (
    <div style={{ display: "grid", gap: 14 }}>
      <Facts
        of={[
          { name: "Type of Operation", value: "Delivery" },
          { name: "Company", value: type.company },
        ]}
      />
      <Field label="Name" of={name} problem={fieldMessage(failed, "name")}>
        <Input
          id={name}
          value={draft.name ?? ""}
          maxLength={200}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field label="Reference Sequence" of={prefix} problem={fieldMessage(failed, "sequencePrefix")}>
        <Input
          id={prefix}
          value={draft.sequencePrefix ?? ""}
          maxLength={30}
          onChange={(event) => onChange({ sequencePrefix: event.target.value })}
        />
      </Field>
      <OneOf
        label="Create Backorder"
        value={draft.createBackorder ?? type.createBackorder}
        of={BACKORDER_POLICIES}
        onChoose={(createBackorder) => onChange({ createBackorder })}
      />
      <OneOf
        label="Reservation Method"
        value={draft.reservationMethod ?? type.reservationMethod}
        of={RESERVATION_METHODS}
        onChoose={(reservationMethod) => onChange({ reservationMethod })}
      />
      {draft.reservationMethod === "BY_DATE" && (
        <>
          <WholeNumber {...number} label="Days before" name="reservationDaysBefore" most={3650} unit="days" />
          <WholeNumber
            {...number}
            label="Days before, when urgent"
            name="reservationDaysBeforeUrgent"
            most={3650}
            unit="days"
          />
        </>
      )}
      <WholeNumber
        {...number}
        label="Over-delivery tolerance"
        name="overDeliveryTolerancePercent"
        most={1000}
        unit="% of demand"
      />
    </div>
  );
}
