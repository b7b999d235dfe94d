import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WhoAsks } from "../api/schema.gen";
import { type Call, PERMISSIONS, permitted } from "./permitted";

const NOBODY: WhoAsks = {
  required: true,
  signedIn: true,
  name: "eve",
  roles: [],
  companies: [],
  allCompanies: true,
};

const CALLS = Object.keys(PERMISSIONS) as Call[];

/** The rows of the table "Roles and calls": what opens a call, by its name. */
function documented(): Map<string, { roles: string[]; spans: boolean }> {
  const lines = readFileSync("../docs/security.md", "utf8").split("\n");
  const cells = (line: string) => line.split("|").map((it) => it.trim());
  const head = lines.find((it) => it.startsWith("| call |")) ?? "";
  const roles = cells(head).slice(2, -2);
  return new Map(
    lines
      .filter((it) => it.startsWith("| `"))
      .map((it) => cells(it))
      .filter((it) => it.length === cells(head).length)
      .map((it) => [
        (it[1] ?? "").replaceAll("`", ""),
        {
          roles: roles.filter((_, at) => it[at + 2] === "yes").map((role) => role.toUpperCase()),
          spans: it.at(-2) === "yes",
        },
      ]),
  );
}

describe("what somebody may do", () => {
  it("is what the documents say of each call", () => {
    const table = documented();
    for (const call of CALLS) {
      const { roles, spans = false }: { roles: readonly string[]; spans?: boolean } = PERMISSIONS[call];
      expect({ call, ...table.get(call) }).toEqual({ call, roles, spans });
    }
  });

  it("is everything where nobody has to sign in", () => {
    expect(CALLS.every((it) => permitted({ ...NOBODY, required: false }, it))).toBe(true);
  });

  it("is nothing without a role", () => {
    expect(CALLS.some((it) => permitted(NOBODY, it))).toBe(false);
  });

  it("is what one's roles open, and what spans companies only for those of all", () => {
    const manager: WhoAsks = { ...NOBODY, roles: ["MANAGER"] };
    expect(permitted(manager, "PUT /api/settings")).toBe(true);
    expect(permitted({ ...manager, allCompanies: false }, "PUT /api/settings")).toBe(false);
    expect(permitted({ ...manager, allCompanies: false }, "POST /api/products")).toBe(true);
    expect(permitted(manager, "POST /api/projections/**")).toBe(false);
  });
});
