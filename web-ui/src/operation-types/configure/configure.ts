import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { useCommand } from "../../api/queries";
import type { Configuration, OperationType } from "../../api/schema.gen";
import { ifMatch } from "../../api/version";

/** Changes an operation type, unless somebody else did since it was shown. */
export function useConfigure() {
  return useCommand(({ id, version, ...body }: Pick<OperationType, "id" | "version"> & Configuration) =>
    answer(
      service.PATCH("/api/operation-types/{id}", {
        params: { path: { id } },
        headers: ifMatch(version),
        body,
      }),
    ),
  );
}
