import { useQuery } from "@tanstack/react-query";
import { answer } from "../../api/answer";
import { service } from "../../api/client";

/** What could not be applied; asked for again when there is more or less of it. */
export function useDeadLetters(name: string, count: number) {
  return useQuery({
    queryKey: ["dead-letters", name, count],
    queryFn: ({ signal }) =>
      answer(service.GET("/api/projections/{name}/dead-letters", { params: { path: { name } }, signal })),
  });
}
