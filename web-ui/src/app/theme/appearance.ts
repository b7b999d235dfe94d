import { createContext, useContext, useSyncExternalStore } from "react";

/** What the user chose; "system" follows the operating system. */
export type Choice = "system" | "light" | "dark";

interface Appearance {
  choice: Choice;
  dark: boolean;
  choose: (choice: Choice) => void;
}

export const AppearanceContext = createContext<Appearance>({
  choice: "system",
  dark: false,
  choose: () => undefined,
});

export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}

const KEPT_AS = "remainder.appearance";
const SYSTEM_IS_DARK = "(prefers-color-scheme: dark)";

export function keptChoice(): Choice {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function keepChoice(choice: Choice): void {
  localStorage.setItem(KEPT_AS, choice);
}

/** Whether the media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

export function useSystemIsDark(): boolean {
  return useMedia(SYSTEM_IS_DARK);
}
