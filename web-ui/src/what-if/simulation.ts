import { useQuery } from "@tanstack/react-query";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { type Question, requestOf } from "./question";

/** A simulation is dear, and of the past: it is run when it is asked for, and not again by itself. */
export function useSimulation(question: Question) {
  return useQuery({
    queryKey: ["simulation", question],
    queryFn: ({ signal }) =>
      answer(service.POST("/api/simulations", { body: requestOf(question, new Date()), signal })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}
