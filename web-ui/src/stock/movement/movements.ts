import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { useCommand, useReading } from "../../api/queries";
import type { StockItem } from "../../api/schema.gen";

/** Goods come in, or are counted. */
export type Movement =
  | { kind: "receipt"; quantity: number; reference?: string }
  | { kind: "count"; onHand: number; reason?: string };

/** Which stock. */
export type Place = Pick<StockItem, "warehouse" | "sku">;

function send({ warehouse, sku }: Place, movement: Movement, dryRun: boolean, signal?: AbortSignal) {
  const params = { path: { warehouse, sku }, query: { dryRun } };
  const { kind, ...body } = movement;
  return answer(
    kind === "receipt"
      ? service.POST("/api/stock/{warehouse}/{sku}/receipts", {
          params,
          body: body as Extract<Movement, { kind: "receipt" }>,
          signal,
        })
      : service.POST("/api/stock/{warehouse}/{sku}/counts", {
          params,
          body: body as Extract<Movement, { kind: "count" }>,
          signal,
        }),
  );
}

export function useMove({ warehouse, sku }: Place) {
  return useCommand((movement: Movement) => send({ warehouse, sku }, movement, false));
}

/** What a movement would come to; nothing is changed. */
export function usePreview({ warehouse, sku }: Place, movement: Movement | undefined) {
  return useReading({
    key: ["movement-preview", warehouse, sku, movement],
    shows: ["stock-item", "transfer"],
    enabled: movement !== undefined,
    keepLast: true,
    read: (signal) =>
      movement
        ? send({ warehouse, sku }, movement, true, signal)
        : Promise.reject(new Error("There is nothing to preview")),
  });
}
