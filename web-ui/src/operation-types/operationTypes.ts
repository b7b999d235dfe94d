import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";

/** All operation types, with how many transfers of each wait for somebody. */
export function useOperationTypes() {
  return useReading({
    key: ["operation-types"],
    shows: ["operation-type", "transfer"],
    read: (signal) =>
      answer(service.GET("/api/operation-types", { params: { query: { size: 100 } }, signal })),
  });
}
