import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";

/** All warehouses. */
export function useWarehouses() {
  return useReading({
    key: ["warehouses"],
    shows: ["warehouse"],
    read: (signal) => answer(service.GET("/api/warehouses", { params: { query: { size: 500 } }, signal })),
  });
}
