import { useMutation } from "@tanstack/react-query";
import { answer } from "../../api/answer";
import { service } from "../../api/client";

/** Replays the whole log and checks what always holds; asked only by whoever wants to know. */
export function useCheckEquations() {
  return useMutation({ mutationFn: () => answer(service.GET("/api/audit/invariants")) });
}

/** Compares every sealed event with its seal. */
export function useVerifySeal() {
  return useMutation({ mutationFn: () => answer(service.GET("/api/audit/seal")) });
}
