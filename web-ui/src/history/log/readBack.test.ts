import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../api/schema.gen";
import { type Read, readBack } from "./readBack";

const event = (position: number) => ({ position, type: position % 500 ? "Common" : "Rare" }) as LoggedEvent;

function log(length: number, only?: string): Read {
  const all = Array.from({ length }, (_, n) => event(n + 1)).filter((it) => !only || it.type === only);
  return async (after, limit) => {
    const items = all.filter((it) => it.position > after).slice(0, limit);
    return { items, next: items.at(-1)?.position ?? after };
  };
}

const positions = (events: LoggedEvent[]) => events.map((it) => it.position);
const any = () => true;

describe("the log backwards", () => {
  it("begins with the newest and says where to look on", async () => {
    const found = await readBack(log(1_000), { before: 1_001, enough: 3, matches: any });
    expect(positions(found.events)).toEqual([1_000, 999, 998]);
    expect(found.older).toBe(998);
  });

  it("goes on without a gap or a repetition until the beginning", async () => {
    const seen: number[] = [];
    for (let before: number | undefined = 2_501; before !== undefined;) {
      const found = await readBack(log(2_500), { before, enough: 700, matches: any });
      seen.push(...positions(found.events));
      before = found.older;
    }
    expect(seen).toEqual(Array.from({ length: 2_500 }, (_, n) => 2_500 - n));
  });

  it("finds what is rare, in more than one page of a window", async () => {
    const rare = (it: LoggedEvent) => it.type === "Rare";
    const found = await readBack(log(5_000), { before: 5_001, enough: 4, matches: rare });
    expect(positions(found.events)).toEqual([5_000, 4_500, 4_000, 3_500]);
    const narrowed = await readBack(log(5_000, "Rare"), { before: 5_001, enough: 4, matches: any });
    expect(positions(narrowed.events)).toEqual([5_000, 4_500, 4_000, 3_500]);
  });

  it("does not read a long log to its beginning for what is not there", async () => {
    let asked = 0;
    const endless: Read = async (after, limit) => {
      asked += limit;
      return { items: Array.from({ length: limit }, (_, n) => event(after + n + 1)), next: after + limit };
    };
    const found = await readBack(endless, { before: 10_000_000, enough: 10, matches: () => false });
    expect(found.events).toEqual([]);
    expect(found.older).toBeGreaterThan(9_000_000);
    expect(asked).toBeLessThan(1_000_000);
  });

  it("is empty where nothing happened", async () => {
    expect(await readBack(log(0), { before: 1, enough: 10, matches: any })).toEqual({
      events: [],
      older: undefined,
    });
  });
});
