import { useParams } from "react-router";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Opening } from "../app/frame/Opening";
import { Heading } from "../app/parts/Heading";
import { useStockItem } from "./stock";

/** One product at one warehouse. */
export function StockItemPage() {
  const { warehouse = "", sku = "" } = useParams();
  const item = useStockItem(warehouse, sku);
  if (item.error) return <ProblemAlert failed={item.error} />;
  if (!item.data) return <Opening />;
  return <Heading title={item.data.name} />;
}
