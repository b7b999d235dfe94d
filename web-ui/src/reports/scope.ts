import { useSearchParams } from "react-router";

/** Of what period, what warehouse and what moment reports are; kept in the address. */
export interface Scope {
  from?: string;
  to?: string;
  warehouse?: string;
  /** As it was at this instant; undefined is now. */
  asOf?: string;
}

const PARTS = ["from", "to", "warehouse", "asOf"] as const;

export function useScope(): { scope: Scope; change: (some: Partial<Scope>) => void } {
  const [address, setAddress] = useSearchParams();
  return {
    scope: Object.fromEntries(PARTS.map((it) => [it, address.get(it) ?? undefined])),
    change: (some) =>
      setAddress(
        (now) => {
          const next = new URLSearchParams(now);
          next.delete("page");
          for (const [name, value] of Object.entries(some)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
  };
}
