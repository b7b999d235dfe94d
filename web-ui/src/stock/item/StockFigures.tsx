import type { StockItem } from "../../api/schema.gen";
import { Figures } from "../../app/parts/Figures";
import { quantity } from "../../app/words/quantity";
import { Short } from "../Short";

/** What there is, what of it is promised, and what is missing. */
export function StockFigures({ item }: { item: StockItem }) {
  return (
    <Figures
      of={[
        { name: "On hand", value: quantity(item.onHand), means: "what the shelf holds" },
        { name: "Reserved", value: quantity(item.reserved), means: "held for open transfers" },
        { name: "Free", value: quantity(item.free), means: "on hand, promised to nobody" },
        { name: "Open demand", value: quantity(item.openDemand), means: "what open transfers still want" },
        { name: "Short", value: <Short amount={item.short} />, means: "demand that no stock is held for" },
        { name: "Forecast", value: quantity(item.forecast), means: "on hand less open demand" },
      ]}
    />
  );
}
