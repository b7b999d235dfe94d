import type { QueryClient } from "@tanstack/react-query";
import type { Resource } from "../api/queries";

const AT_MOST_EVERY_MS = 150;

/** Has what is shown asked for anew when it changed: at once, then together with what changes soon after. */
export function freshness(client: QueryClient): (changed: Resource) => void {
  const changed = new Set<Resource>();
  let resting = false;

  function refresh() {
    if (changed.size === 0) {
      resting = false;
      return;
    }
    const now = new Set(changed);
    changed.clear();
    resting = true;
    setTimeout(refresh, AT_MOST_EVERY_MS);
    void client.invalidateQueries({
      predicate: (query) => query.meta?.shows?.some((it) => now.has(it)) ?? false,
    });
  }

  return (resource) => {
    changed.add(resource);
    if (!resting) refresh();
  };
}
