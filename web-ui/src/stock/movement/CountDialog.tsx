import type { StockItem } from "../../api/schema.gen";
import { MovementDialog } from "./MovementDialog";

/** How many were counted, whatever the books say. */
export function CountDialog({ of: item, onClose }: { of: StockItem; onClose: () => void }) {
  return (
    <MovementDialog
      item={item}
      title={`Update quantity of ${item.name}`}
      action="Apply"
      amount={{ label: "On hand", field: "onHand", first: item.onHand }}
      note={{ label: "Reason", placeholder: "Kept with the count; may be left out", most: 500 }}
      movement={(onHand, reason) => ({ kind: "count", onHand, reason })}
      onClose={onClose}
    />
  );
}
