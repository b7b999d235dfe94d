import type { StockItem } from "../../api/schema.gen";
import { Heading } from "../../app/parts/Heading";
import { Mark } from "../../app/parts/Mark";
import { quantity } from "../../app/words/quantity";
import { AsItWasButton } from "../../history/time-slider/AsItWasButton";
import type { Past } from "../../history/usePast";
import { MovementButtons } from "../movement/MovementButtons";

/** What it is, where, whether it is short, and what can be done. */
export function StockHead({ item, past }: { item: StockItem; past: Past }) {
  return (
    <Heading
      title={item.name}
      mark={
        <>
          <span className="quiet">
            {item.sku} · {item.warehouse}
          </span>
          {item.short > 0 && <Mark of={{ text: `Short ${quantity(item.short)}`, tone: "bad" }} />}
        </>
      }
    >
      {past.asOf === undefined && <MovementButtons of={item} />}
      <AsItWasButton past={past} />
    </Heading>
  );
}
