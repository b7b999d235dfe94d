import type { NewOrder } from "../../api/schema.gen";

/** A line that is being written. */
export interface DraftLine {
  /** Only to tell lines apart while they are written. */
  key: number;
  sku: string | undefined;
  quantity: number | null;
}

/** A quotation that is being written. */
export interface Draft {
  customer: string;
  warehouse: string | undefined;
  pickingPolicy: NewOrder["pickingPolicy"];
  createBackorder: NewOrder["createBackorder"];
  priority: NonNullable<NewOrder["priority"]>;
  scheduledDate: string | undefined;
  lines: DraftLine[];
}

export const NEW_DRAFT: Draft = {
  customer: "",
  warehouse: undefined,
  pickingPolicy: undefined,
  createBackorder: undefined,
  priority: "NORMAL",
  scheduledDate: undefined,
  lines: [{ key: 0, sku: undefined, quantity: 1 }],
};

/** Lines on which anything was chosen. */
export function chosen(lines: DraftLine[]): DraftLine[] {
  return lines.filter((line) => line.sku !== undefined);
}

/** As the service takes it; what is wrong with it the service says. */
export function toOrder(draft: Draft): NewOrder {
  return {
    ...draft,
    customer: draft.customer.trim(),
    lines: chosen(draft.lines).map(({ sku, quantity }) => ({ sku: sku ?? "", quantity: quantity ?? 0 })),
  };
}
