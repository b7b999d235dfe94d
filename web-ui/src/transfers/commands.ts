import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand } from "../api/queries";
import type { Schedule, Validation, ValidationOfSeveral } from "../api/schema.gen";
import { ifMatch } from "../api/version";

/** A transfer as the page shows it when something is asked of it. */
export interface Shown {
  id: string;
  version: number;
}

export type { Validation };

export function useValidate() {
  return useCommand(({ id, version, ...validation }: Shown & Validation) =>
    answer(
      service.POST("/api/transfers/{id}/validate", {
        params: { path: { id } },
        headers: ifMatch(version),
        body: validation,
      }),
    ),
  );
}

export function useValidateSeveral() {
  return useCommand((body: ValidationOfSeveral) => answer(service.POST("/api/transfers/validate", { body })));
}

/** What takes nothing but, perhaps, a reason. */
export type Act = "check-availability" | "unreserve" | "cancel";

export function useAct(act: Act) {
  return useCommand(({ id, version, reason }: Shown & { reason?: string }) =>
    answer(
      service.POST(`/api/transfers/{id}/${act}`, {
        params: { path: { id } },
        headers: ifMatch(version),
        body: { reason },
      }),
    ),
  );
}

export function useReschedule() {
  return useCommand(({ id, version, ...schedule }: Shown & Schedule) =>
    answer(
      service.PATCH("/api/transfers/{id}", {
        params: { path: { id } },
        headers: ifMatch(version),
        body: schedule,
      }),
    ),
  );
}
