import { quantity } from "../../app/words/quantity";
import { useStock } from "../../stock/stock";

interface FreeStockProps {
  sku: string;
  warehouse: string | undefined;
  wanted: number;
}

/** How much of a product is promised to nobody, and whether that is enough. */
export function FreeStock({ sku, warehouse, wanted }: FreeStockProps) {
  const stock = useStock({ sku, warehouse, size: 1 });
  const item = stock.data?.items.find((it) => it.sku === sku);
  if (!item) return null;
  const lacking = wanted - item.free;
  return (
    <span className="quiet">
      {quantity(item.free)} free
      {lacking > 0 && <> · {quantity(lacking)} would have to wait</>}
    </span>
  );
}
