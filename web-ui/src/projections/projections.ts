import { useQuery } from "@tanstack/react-query";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand } from "../api/queries";

const WHILE_REBUILDING_MS = 500;
const OTHERWISE_MS = 2_000;

/** How each family of views stands to the log; asked for again and again, since nothing tells of it. */
export function useProjections() {
  return useQuery({
    queryKey: ["projections"],
    queryFn: ({ signal }) => answer(service.GET("/api/projections", { signal })),
    refetchInterval: (query) =>
      query.state.data?.some((it) => it.state === "REBUILDING") ? WHILE_REBUILDING_MS : OTHERWISE_MS,
  });
}

export function useRetry(name: string) {
  return useCommand(() =>
    answer(service.POST("/api/projections/{name}/dead-letters/retry", { params: { path: { name } } })),
  );
}
