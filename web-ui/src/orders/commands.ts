import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand } from "../api/queries";
import type { NewOrder, Terms } from "../api/schema.gen";
import { ifMatch } from "../api/version";

/** An order as the page shows it when something is asked of it. */
interface Shown {
  id: string;
  version: number;
}

const on = ({ id, version }: Shown) => ({ path: { id }, header: ifMatch(version) });

export function useQuote() {
  return useCommand((body: NewOrder) => answer(service.POST("/api/orders", { body })));
}

export function useConfirm() {
  return useCommand((order: Shown) => {
    const { path, header } = on(order);
    return answer(service.POST("/api/orders/{id}/confirm", { params: { path }, headers: header }));
  });
}

export function useCancelOrder() {
  return useCommand(({ reason, ...order }: Shown & { reason?: string }) => {
    const { path, header } = on(order);
    return answer(
      service.POST("/api/orders/{id}/cancel", { params: { path }, headers: header, body: { reason } }),
    );
  });
}

export function useChangeLine() {
  return useCommand(({ line, quantity, ...order }: Shown & { line: number; quantity: number }) => {
    const { path, header } = on(order);
    return answer(
      service.PUT("/api/orders/{id}/lines/{line}", {
        params: { path: { ...path, line } },
        headers: header,
        body: { quantity },
      }),
    );
  });
}

export function useAddLine() {
  return useCommand(({ sku, quantity, ...order }: Shown & { sku: string; quantity: number }) => {
    const { path, header } = on(order);
    return answer(
      service.POST("/api/orders/{id}/lines", {
        params: { path },
        headers: header,
        body: { sku, quantity },
      }),
    );
  });
}

export function useChangeTerms() {
  return useCommand(({ id, version, ...terms }: Shown & Terms) => {
    const { path, header } = on({ id, version });
    return answer(service.PATCH("/api/orders/{id}", { params: { path }, headers: header, body: terms }));
  });
}
