import { useSearchParams } from "react-router";

const SIZE = 20;

/** What a list shows, kept in the address so that it can be opened again, sent and gone back to. */
export interface ListAddress {
  page: number;
  size: number;
  sort: string | undefined;
  /** The filter's only value; empty if there is none. */
  one: (name: string) => string;
  many: (name: string) => string[];
  isFiltered: boolean;
  set: (changes: Record<string, string | string[] | undefined>) => void;
  clear: () => void;
}

const NOT_FILTERS = ["page", "sort", "size", "view"];

export function useListAddress(): ListAddress {
  const [address, setAddress] = useSearchParams();
  return {
    page: Number(address.get("page") ?? 0),
    size: Number(address.get("size") ?? SIZE),
    sort: address.get("sort") ?? undefined,
    one: (name) => address.get(name) ?? "",
    many: (name) => address.getAll(name),
    isFiltered: [...address.keys()].some((name) => !NOT_FILTERS.includes(name)),
    set: (changes) => setAddress((now) => changed(now, changes), { replace: true }),
    clear: () =>
      setAddress((now) => changed(now, Object.fromEntries(filters(now).map((it) => [it, undefined]))), {
        replace: true,
      }),
  };
}

function filters(address: URLSearchParams): string[] {
  return [...address.keys()].filter((name) => !NOT_FILTERS.includes(name));
}

/** Whatever changes but the page itself begins at the first page. */
function changed(
  now: URLSearchParams,
  changes: Record<string, string | string[] | undefined>,
): URLSearchParams {
  const next = new URLSearchParams(now);
  if (!("page" in changes)) next.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const values = Array.isArray(value) ? value : [value];
    for (const it of values) if (it) next.append(name, it);
  }
  return next;
}
