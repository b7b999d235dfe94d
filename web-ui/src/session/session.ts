import { answer } from "../api/answer";
import { service } from "../api/client";
import { SESSION, useCommand, useReading } from "../api/queries";
import { type Call, permitted } from "./permitted";

/** Who uses the page, and whether they have to sign in first. */
export function useSession() {
  return useReading({
    key: SESSION,
    shows: [],
    read: (signal) => answer(service.GET("/api/session", { signal })),
  });
}

/** Whether the user of the page may make a call. */
export function useMay(call: Call): boolean {
  return permitted(useSession().data, call);
}

export function useSignIn() {
  return useCommand((body: { name: string; password: string }) =>
    answer(service.POST("/api/session", { body })),
  );
}

export function useSignOut() {
  return useCommand(() => answer(service.POST("/api/session/end")));
}
