import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { operations } from "../api/schema.gen";

export type OrderQuestion = NonNullable<operations["listOrders"]["parameters"]["query"]>;

/** One page of orders. */
export function useOrders(query: OrderQuestion) {
  return useReading({
    key: ["orders", query],
    shows: ["order", "transfer"],
    keepLast: true,
    read: (signal) => answer(service.GET("/api/orders", { params: { query }, signal })),
  });
}

/** An order, now or as it was. */
export function useOrder(id: string, asOf?: string) {
  return useReading({
    key: ["order", id, asOf],
    shows: asOf ? [] : ["order", "transfer"],
    keepLast: true,
    read: (signal) =>
      answer(service.GET("/api/orders/{id}", { params: { path: { id }, query: { asOf } }, signal })),
  });
}

/** Everything that happened to an order and its transfers, oldest first. */
export function useOrderHistory(id: string) {
  return useReading({
    key: ["order-history", id],
    shows: ["order", "transfer"],
    read: (signal) => answer(service.GET("/api/orders/{id}/history", { params: { path: { id } }, signal })),
  });
}
