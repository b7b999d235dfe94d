import { useState } from "react";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand } from "../api/queries";
import type { NewProduct as Asked } from "../api/schema.gen";
import { FormDialog } from "../app/parts/FormDialog";
import { OneOf } from "../app/parts/OneOf";
import { TextField } from "../app/parts/TextField";

const KINDS = [
  { value: "GOODS", label: "Goods", means: "Kept in stock, and shipped." },
  { value: "SERVICE", label: "Service", means: "Never in stock; makes no transfer." },
] as const;

/** Something new to sell. */
export function NewProduct({ onClose }: { onClose: () => void }) {
  const [sku, setSku] = useState("");
  const [name, setName] = useState("");
  const [kind, setKind] = useState<NonNullable<Asked["kind"]>>("GOODS");
  const introduce = useCommand((body: Asked) => answer(service.POST("/api/products", { body })));
  const failed = introduce.error;
  return (
    <FormDialog
      title="New product"
      action="Create"
      busy={introduce.isPending}
      ready={sku.trim() !== "" && name.trim() !== ""}
      failed={failed}
      onSubmit={() => introduce.mutate({ sku: sku.trim(), name, kind }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        label="Name"
        name="name"
        value={name}
        most={200}
        failed={failed}
        autoFocus
        onChange={setName}
      />
      <TextField
        label="SKU"
        name="sku"
        value={sku}
        most={64}
        failed={failed}
        hint="Letters, digits, dots, dashes"
        onChange={setSku}
      />
      <OneOf label="Kind" value={kind} of={KINDS} onChoose={setKind} />
    </FormDialog>
  );
}
