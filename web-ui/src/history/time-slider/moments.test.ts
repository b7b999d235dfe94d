import { expect, it } from "vitest";
import type { HistoryEntry } from "../../api/schema.gen";
import { moments } from "./moments";

const entry = (position: number, at: string, sentence: string): HistoryEntry => ({
  position,
  at,
  sentence,
  type: "SomeEvent",
  data: {},
});

it("takes events of one instant together, named by the first", () => {
  const all = moments([
    entry(1, "2026-01-01T10:00:00Z", "It was quoted"),
    entry(2, "2026-01-01T11:00:00Z", "It was confirmed"),
    entry(3, "2026-01-01T11:00:00Z", "A transfer was made"),
  ]);
  expect(all).toEqual([
    { at: "2026-01-01T10:00:00Z", sentence: "It was quoted" },
    { at: "2026-01-01T11:00:00Z", sentence: "It was confirmed" },
  ]);
});

it("has none where nothing happened", () => {
  expect(moments([])).toEqual([]);
});
