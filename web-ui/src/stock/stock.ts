import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { operations } from "../api/schema.gen";

export type StockQuestion = NonNullable<operations["listStock"]["parameters"]["query"]>;

/** One page of stock items. */
export function useStock(query: StockQuestion) {
  return useReading({
    key: ["stock", query],
    shows: ["stock-item"],
    keepLast: true,
    read: (signal) => answer(service.GET("/api/stock", { params: { query }, signal })),
  });
}

/** A stock item, now or as it was. */
export function useStockItem(warehouse: string, sku: string, asOf?: string) {
  return useReading({
    key: ["stock-item", warehouse, sku, asOf],
    shows: asOf ? [] : ["stock-item"],
    keepLast: true,
    read: (signal) =>
      answer(
        service.GET("/api/stock/{warehouse}/{sku}", {
          params: { path: { warehouse, sku }, query: { asOf } },
          signal,
        }),
      ),
  });
}

/** Everything that happened to a stock item, oldest first. */
export function useStockHistory(warehouse: string, sku: string) {
  return useReading({
    key: ["stock-history", warehouse, sku],
    shows: ["stock-item"],
    read: (signal) =>
      answer(
        service.GET("/api/stock/{warehouse}/{sku}/history", { params: { path: { warehouse, sku } }, signal }),
      ),
  });
}

/** Who waits for a stock item, in the order in which they get what becomes free. */
export function useQueue(warehouse: string, sku: string, asOf?: string) {
  return useReading({
    key: ["stock-queue", warehouse, sku, asOf],
    shows: asOf ? [] : ["stock-item", "transfer"],
    keepLast: true,
    read: (signal) =>
      answer(
        service.GET("/api/stock/{warehouse}/{sku}/queue", {
          params: { path: { warehouse, sku }, query: { asOf } },
          signal,
        }),
      ),
  });
}
