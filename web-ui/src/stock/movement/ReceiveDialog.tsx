import type { StockItem } from "../../api/schema.gen";
import { MovementDialog } from "./MovementDialog";

/** Goods that came in. */
export function ReceiveDialog({ of: item, onClose }: { of: StockItem; onClose: () => void }) {
  return (
    <MovementDialog
      item={item}
      title={`Receive ${item.name}`}
      action="Receive"
      amount={{ label: "Quantity", field: "quantity" }}
      note={{ label: "Reference", placeholder: "Purchase order or delivery note", most: 200 }}
      movement={(quantity, reference) =>
        quantity > 0 ? { kind: "receipt", quantity, reference } : undefined
      }
      onClose={onClose}
    />
  );
}
