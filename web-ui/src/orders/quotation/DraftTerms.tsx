import { Input, Select } from "antd";
import { useId } from "react";
import { fieldMessage } from "../../api/problem";
import { Field } from "../../app/parts/Field";
import { Fields } from "../../app/parts/Fields";
import { CREATE_BACKORDER, choices, PICKING_POLICY } from "../../app/words/labels";
import { localMinute, toInstant } from "../../app/words/moment";
import { useWarehouses } from "../../warehouses/warehouses";
import type { Draft } from "./draft";

interface DraftTermsProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  failed: unknown;
}

/** For whom, from where, when and how. */
export function DraftTerms({ draft, onChange: change, failed }: DraftTermsProps) {
  const id = useId();
  const warehouses = useWarehouses();
  return (
    <Fields>
      <Field label="Customer" of={`${id}-customer`} problem={fieldMessage(failed, "customer")}>
        <Input
          id={`${id}-customer`}
          autoFocus
          required
          value={draft.customer}
          placeholder="Who wants it"
          onChange={(event) => change({ customer: event.target.value })}
        />
      </Field>
      <Field label="Warehouse" of={`${id}-warehouse`} problem={fieldMessage(failed, "warehouse")}>
        <Select
          id={`${id}-warehouse`}
          showSearch={{ optionFilterProp: "label" }}
          value={draft.warehouse}
          options={warehouses.data?.items.map((it) => ({ value: it.code, label: `${it.name} (${it.code})` }))}
          onChange={(warehouse) => change({ warehouse })}
          style={{ width: "100%" }}
        />
      </Field>
      <Field label="Scheduled date" of={`${id}-date`} problem={fieldMessage(failed, "scheduledDate")}>
        <Input
          id={`${id}-date`}
          type="datetime-local"
          value={draft.scheduledDate ? localMinute(draft.scheduledDate) : ""}
          onChange={(event) => change({ scheduledDate: toInstant(event.target.value) })}
        />
      </Field>
      <Field label="Shipping Policy" of={`${id}-policy`}>
        <Select
          id={`${id}-policy`}
          allowClear
          placeholder="As in the settings"
          value={draft.pickingPolicy}
          options={choices(PICKING_POLICY)}
          onChange={(pickingPolicy) => change({ pickingPolicy })}
          style={{ width: "100%" }}
        />
      </Field>
      <Field label="Create Backorder" of={`${id}-backorder`}>
        <Select
          id={`${id}-backorder`}
          allowClear
          placeholder="As the operation type says"
          value={draft.createBackorder}
          options={choices(CREATE_BACKORDER)}
          onChange={(createBackorder) => change({ createBackorder })}
          style={{ width: "100%" }}
        />
      </Field>
    </Fields>
  );
}
