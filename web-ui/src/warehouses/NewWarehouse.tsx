import { useState } from "react";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand } from "../api/queries";
import type { NewWarehouse as Asked } from "../api/schema.gen";
import { FormDialog } from "../app/parts/FormDialog";
import { TextField } from "../app/parts/TextField";

const NOTHING: Asked = { code: "", name: "", company: "" };

/** Opens a warehouse; it gets its Delivery Orders type with it. */
export function NewWarehouse({ onClose }: { onClose: () => void }) {
  const [asked, setAsked] = useState(NOTHING);
  const open = useCommand((body: Asked) => answer(service.POST("/api/warehouses", { body })));
  const field = (name: keyof Asked) => ({
    name,
    value: asked[name],
    failed: open.error,
    onChange: (value: string) => setAsked({ ...asked, [name]: value }),
  });
  return (
    <FormDialog
      title="New warehouse"
      action="Create"
      busy={open.isPending}
      ready={Object.values(asked).every((it) => it.trim() !== "")}
      failed={open.error}
      onSubmit={() => open.mutate(asked, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField label="Code" {...field("code")} most={5} hint="1 to 5 letters and digits" autoFocus />
      <TextField label="Name" {...field("name")} most={200} />
      <TextField label="Company" {...field("company")} most={200} />
    </FormDialog>
  );
}
