import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import { Field } from "../app/parts/Field";
import { Fields } from "../app/parts/Fields";
import { choices } from "../app/words/labels";
import { ProductSearch } from "../products/ProductSearch";
import { WarehouseChoice } from "../warehouses/WarehouseChoice";
import type { Question } from "./question";
import { RULES } from "./rules";

const AS_IT_WAS = "";

/** The rules to be tried, and for what. */
export function QuestionForm({ written, onAsk }: { written: Question; onAsk: (question: Question) => void }) {
  const [question, setQuestion] = useState(written);
  const id = useId();
  const change = (some: Question) => setQuestion({ ...question, ...some });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(question);
      }}
    >
      <Fields>
        {RULES.map(({ name, label, of }) => (
          <Field key={name} label={label} of={`${id}-${name}`}>
            <Select
              id={`${id}-${name}`}
              value={question[name] ?? AS_IT_WAS}
              options={[{ value: AS_IT_WAS, label: "As it really was" }, ...choices<string>(of)]}
              onChange={(value) => change({ [name]: value || undefined })}
              style={{ width: "100%" }}
            />
          </Field>
        ))}
        {(["from", "to"] as const).map((name) => (
          <Field key={name} label={name === "from" ? "From" : "To"} of={`${id}-${name}`}>
            <Input
              id={`${id}-${name}`}
              type="date"
              value={question[name] ?? ""}
              onChange={(event) => change({ [name]: event.target.value || undefined })}
            />
          </Field>
        ))}
        <Field label="Warehouse" of={`${id}-warehouse`}>
          <WarehouseChoice
            id={`${id}-warehouse`}
            value={question.warehouse ?? ""}
            onChoose={(warehouse) => change({ warehouse })}
          />
        </Field>
        <Field label="Only product" of={`${id}-sku`}>
          <ProductSearch label="Only product" sku={question.sku} onChoose={(sku) => change({ sku })} />
        </Field>
      </Fields>
      <Button type="primary" htmlType="submit">
        Compare
      </Button>{" "}
      {question.sku && <Button onClick={() => change({ sku: undefined })}>All products</Button>}
    </form>
  );
}
