import { describe, expect, it } from "vitest";
import { fieldMessage, problemOf, Refused } from "./problem";

const refused = (status: number, more = {}) =>
  new Refused({ title: "No", status, code: "some-code", detail: "Because.", ...more });

describe("a problem in words", () => {
  it("is what the service said", () => {
    expect(problemOf(refused(409))).toMatchObject({ title: "No", detail: "Because.", code: "some-code" });
  });

  it("says that somebody was faster when the version has moved on", () => {
    expect(problemOf(refused(412)).title).toBe("Somebody was faster");
  });

  it("says that nobody answered when the network failed", () => {
    expect(problemOf(new TypeError("Failed to fetch")).code).toBe("unreachable");
  });

  it("has a message for the field at fault and for no other", () => {
    const failed = refused(400, { errors: [{ field: "customer", message: "must not be blank" }] });
    expect(fieldMessage(failed, "customer")).toBe("must not be blank");
    expect(fieldMessage(failed, "lines")).toBeUndefined();
  });
});
