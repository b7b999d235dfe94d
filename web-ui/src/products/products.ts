import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { operations } from "../api/schema.gen";

export type ProductQuestion = NonNullable<operations["listProducts"]["parameters"]["query"]>;

/** One page of products. */
export function useProducts(query: ProductQuestion) {
  return useReading({
    key: ["products", query],
    shows: ["product"],
    keepLast: true,
    read: (signal) => answer(service.GET("/api/products", { params: { query }, signal })),
  });
}
