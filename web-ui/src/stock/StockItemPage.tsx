import { useParams } from "react-router";
import { NotShown } from "../app/errors/NotShown";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Opening } from "../app/frame/Opening";
import { FormTabs } from "../app/parts/FormTabs";
import { Sheet } from "../app/parts/Sheet";
import { TimeSlider } from "../history/time-slider/TimeSlider";
import { Timeline } from "../history/timeline/Timeline";
import { usePast } from "../history/usePast";
import { Queue } from "./item/Queue";
import { StockFigures } from "./item/StockFigures";
import { StockHead } from "./item/StockHead";
import { useStockHistory, useStockItem } from "./stock";

/** One product at one warehouse, now or as it was. */
export function StockItemPage() {
  const { warehouse = "", sku = "" } = useParams();
  return <StockItemForm key={`${warehouse}/${sku}`} warehouse={warehouse} sku={sku} />;
}

function StockItemForm({ warehouse, sku }: { warehouse: string; sku: string }) {
  const past = usePast();
  const { data: item, error } = useStockItem(warehouse, sku, past.asOf);
  const history = useStockHistory(warehouse, sku);
  if (!item) return error ? <NotShown title="Stock" failed={error} /> : <Opening />;
  return (
    <>
      <StockHead item={item} past={past} />
      <TimeSlider past={past} history={history.data} />
      <ProblemAlert failed={error} />
      <Sheet>
        <StockFigures item={item} />
        <FormTabs
          items={[
            { key: "queue", label: "Queue", children: <Queue item={item} asOf={past.asOf} /> },
            { key: "history", label: "History", children: <Timeline history={history} past={past} /> },
          ]}
        />
      </Sheet>
    </>
  );
}
