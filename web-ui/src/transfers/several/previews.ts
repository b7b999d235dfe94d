import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { useReading } from "../../api/queries";
import type { Transfer, ValidationPreview } from "../../api/schema.gen";

export interface PreviewedTransfer {
  transfer: Transfer;
  preview: ValidationPreview;
}

/** What validating each of some transfers would ship and leave, and whether it would ask. */
export function usePreviews(transfers: Transfer[]) {
  return useReading({
    key: ["previews", ...transfers.map((it) => `${it.id}@${it.version}`)],
    shows: ["operation-type", "stock-item"],
    keepLast: true,
    read: (signal) => Promise.all(transfers.map((transfer) => preview(transfer, signal))),
  });
}

async function preview(transfer: Transfer, signal: AbortSignal): Promise<PreviewedTransfer> {
  const told = await answer(
    service.POST("/api/transfers/{id}/validate", {
      params: { path: { id: transfer.id }, query: { dryRun: true } },
      body: {},
      signal,
    }),
  );
  return { transfer, preview: told as ValidationPreview };
}
