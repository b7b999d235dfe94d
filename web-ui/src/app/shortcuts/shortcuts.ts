import { useEffect, useRef } from "react";

/** Every key that does something, for the list that "?" shows. */
export const SHORTCUTS = [
  { key: "/", does: "Search" },
  { key: "v", does: "Validate the transfer that is shown, or those that are marked" },
  { key: "c", does: "Confirm the quotation that is shown" },
  { key: "n", does: "New quotation" },
  { key: "?", does: "Show these shortcuts" },
] as const;

export type ShortcutKey = (typeof SHORTCUTS)[number]["key"];

/** Calls back when the key is pressed while nobody is writing and no dialog is open. */
export function useShortcut(key: ShortcutKey, pressed: () => void, enabled = true): void {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    if (!enabled) return;
    function listen(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isWriting(event.target) || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [key, enabled]);
}

/** What has the focus and takes letters; a box that is ticked does not. */
const WRITTEN_INTO =
  "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]";

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(WRITTEN_INTO) !== null;
}
