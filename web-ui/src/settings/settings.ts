import { answer } from "../api/answer";
import { service } from "../api/client";
import { useCommand, useReading } from "../api/queries";
import type { SettingsView } from "../api/schema.gen";
import { ifMatch } from "../api/version";

export function useSettings() {
  return useReading({
    key: ["settings"],
    shows: ["settings"],
    read: (signal) => answer(service.GET("/api/settings", { signal })),
  });
}

/** Chooses what is in force from now on, unless somebody else did since it was shown. */
export function useChooseSettings() {
  return useCommand(({ version, ...body }: SettingsView) =>
    answer(service.PUT("/api/settings", { body, headers: ifMatch(version) })),
  );
}
