import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "../../api/schema.gen";
import { contains } from "./contains";
import { thingOf, typeWords } from "./words";

describe("events in words", () => {
  it("names types as people write", () => {
    expect(typeWords("DeliveryValidated")).toBe("Delivery validated");
    expect(typeWords("SaleOrderLineRaised")).toBe("Sale order line raised");
  });

  it("leads to what an event happened to", () => {
    const of = (stream: string, data = {}) => thingOf({ stream, data: data as LoggedEvent["data"] });
    expect(of("stock:WH:TRAY.1")).toEqual({ name: "TRAY.1 at WH", address: "/stock/WH/TRAY.1" });
    expect(of("abc.1.0", { reference: "WH/OUT/00001" })).toEqual({
      name: "WH/OUT/00001",
      address: "/transfers/abc.1.0",
    });
    expect(of("abc", { terms: { orderReference: "S00001" } }).name).toBe("S00001");
    expect(of("abc")).toEqual({ name: "Order", address: "/orders/abc" });
    expect(of("settings").address).toBe("/settings");
  });
});

describe("search", () => {
  const event = {
    type: "StockCounted",
    stream: "stock:WH:TRAY",
    by: "mara",
    data: { reason: "Cycle count" } as unknown,
  } as LoggedEvent;

  it("finds all words, wherever they stand", () => {
    expect(contains("mara TRAY cycle")(event)).toBe(true);
    expect(contains("stock counted")(event)).toBe(true);
    expect(contains("mara board")(event)).toBe(false);
    expect(contains("  ")(event)).toBe(true);
  });
});
