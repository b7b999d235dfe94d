import { useQuery } from "@tanstack/react-query";
import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { useCommand } from "../../api/queries";
import type { ProjectionStatus } from "../../api/schema.gen";

const WHILE_RUNNING_MS = 500;

/** The last rebuild of a family of views, if there was one. */
export function useLastRebuild({ name, rebuilt, rebuild }: ProjectionStatus) {
  const running = Boolean(rebuild);
  return useQuery({
    queryKey: ["rebuild", name, running],
    enabled: rebuilt,
    queryFn: ({ signal }) =>
      answer(service.GET("/api/projections/{name}/rebuild", { params: { path: { name } }, signal })),
    refetchInterval: (query) => (running || query.state.data?.state === "RUNNING" ? WHILE_RUNNING_MS : false),
  });
}

export function useRebuild(name: string) {
  return useCommand(() =>
    answer(service.POST("/api/projections/{name}/rebuild", { params: { path: { name } } })),
  );
}
