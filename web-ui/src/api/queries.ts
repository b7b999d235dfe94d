import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { Change } from "./schema.gen";

/** A kind of thing whose changes the service tells of. */
export type Resource = Change["resource"];

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { shows?: Resource[] };
  }
}

/** Under which it is kept who uses the page. */
export const SESSION = ["session"] as const;

/** Answers are kept until a change is told; while nobody tells, they are asked for anew when looked at. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: false }, mutations: { retry: false } },
});

interface Reading<T> {
  key: readonly unknown[];
  /** Asked for anew when one of these changes. */
  shows: Resource[];
  read: (signal: AbortSignal) => Promise<T>;
  enabled?: boolean;
  /** While another is asked for, the last one stays: pages of a list, moments of a form of one thing. */
  keepLast?: boolean;
}

/** Something to show. */
export function useReading<T>({
  key,
  shows,
  read,
  enabled = true,
  keepLast = false,
}: Reading<T>): UseQueryResult<T> {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read(signal),
    meta: { shows },
    placeholderData: keepLast ? keepPreviousData : undefined,
    enabled,
  });
}

/** Something to do; afterwards everything is shown as it then is. */
export function useCommand<A, T>(send: (asked: A) => Promise<T>): UseMutationResult<T, Error, A> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries(),
  });
}
