import { describe, expect, it } from "vitest";
import { verdictOf } from "./verdict";

const swapped = { state: "SWAPPED", differingRows: 0, notCompared: 0 } as const;

describe("what came of a rebuild", () => {
  it("is good news when nothing differed", () => {
    expect(verdictOf(swapped)).toEqual({ tone: "success", text: "Every row was as the log says." });
  });

  it("says what could not be compared", () => {
    expect(verdictOf({ ...swapped, notCompared: 2 }).text).toContain("2 streams were still moving");
  });

  it("is an error when rows differed, though they are mended", () => {
    expect(verdictOf({ ...swapped, differingRows: 1 })).toEqual({
      tone: "error",
      text: "One row was not as the log says, and is mended now.",
    });
  });

  it("never praises what failed or was dropped", () => {
    expect(verdictOf({ ...swapped, state: "FAILED" }).tone).toBe("error");
    expect(verdictOf({ ...swapped, state: "DROPPED" }).tone).toBe("warning");
  });
});
