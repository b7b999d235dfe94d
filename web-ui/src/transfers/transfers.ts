import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import type { operations } from "../api/schema.gen";

export type TransferQuestion = NonNullable<operations["listTransfers"]["parameters"]["query"]>;

/** One page of transfers. */
export function useTransfers(query: TransferQuestion) {
  return useReading({
    key: ["transfers", query],
    shows: ["transfer"],
    keepLast: true,
    read: (signal) => answer(service.GET("/api/transfers", { params: { query }, signal })),
  });
}

/** A transfer, now or as it was. */
export function useTransfer(id: string, asOf?: string) {
  return useReading({
    key: ["transfer", id, asOf],
    shows: asOf ? [] : ["transfer"],
    keepLast: true,
    read: (signal) =>
      answer(service.GET("/api/transfers/{id}", { params: { path: { id }, query: { asOf } }, signal })),
  });
}

/** Everything that happened to a transfer, oldest first. */
export function useTransferHistory(id: string) {
  return useReading({
    key: ["transfer-history", id],
    shows: ["transfer"],
    read: (signal) =>
      answer(service.GET("/api/transfers/{id}/history", { params: { path: { id } }, signal })),
  });
}
