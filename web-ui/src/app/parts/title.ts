import { useEffect } from "react";

const PAGE = "Remainder";

/** What the browser's tab says. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${PAGE}` : PAGE;
  }, [title]);
}
