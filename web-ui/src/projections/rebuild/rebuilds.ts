import { useQuery } from "@tanstack/react-query";
import { answer } from "../../api/answer";
import { service } from "../../api/client";
import { hasCode } from "../../api/problem";
import { useCommand } from "../../api/queries";
import type { Rebuild } from "../../api/schema.gen";

const WHILE_RUNNING_MS = 500;

/** The last rebuild of a family of views; null if there never was one. */
export function useLastRebuild(name: string, running: boolean) {
  return useQuery({
    queryKey: ["rebuild", name, running],
    queryFn: ({ signal }) => last(name, signal),
    refetchInterval: (query) => (running || query.state.data?.state === "RUNNING" ? WHILE_RUNNING_MS : false),
  });
}

async function last(name: string, signal: AbortSignal): Promise<Rebuild | null> {
  try {
    return await answer(
      service.GET("/api/projections/{name}/rebuild", { params: { path: { name } }, signal }),
    );
  } catch (failed) {
    if (hasCode(failed, "never-rebuilt")) return null;
    throw failed;
  }
}

export function useRebuild(name: string) {
  return useCommand(() =>
    answer(service.POST("/api/projections/{name}/rebuild", { params: { path: { name } } })),
  );
}
