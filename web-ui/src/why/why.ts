import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";

/** Why a transfer's line is or was short. */
export function useWhy(id: string, line: number, asOf: string | undefined, enabled: boolean) {
  return useReading({
    key: ["why", id, line, asOf],
    shows: asOf ? [] : ["transfer", "stock-item"],
    enabled,
    read: (signal) =>
      answer(
        service.GET("/api/transfers/{id}/lines/{line}/why", {
          params: { path: { id, line }, query: { asOf } },
          signal,
        }),
      ),
  });
}
