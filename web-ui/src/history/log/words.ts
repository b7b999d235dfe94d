import type { LoggedEvent } from "../../api/schema.gen";

/** `DeliveryValidated` as people write it: Delivery validated. */
export function typeWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Thing {
  name: string;
  address: string;
}

/** What an event happened to, and where the page shows it. */
export function thingOf({ stream, data }: Pick<LoggedEvent, "stream" | "data">): Thing {
  const [kind = "", id = "", sku = ""] = stream.split(":");
  if (kind === "stock") return { name: `${sku} at ${id}`, address: `/stock/${id}/${sku}` };
  if (kind === "product") return { name: id, address: `/settings?view=products&q=${id}` };
  if (kind === "warehouse") return { name: id, address: "/settings?view=warehouses" };
  if (kind === "operation-type") return { name: id, address: "/settings?view=operation-types" };
  if (kind === "settings") return { name: "Settings", address: "/settings" };
  const transfer = kind.includes(".");
  return {
    name: referenceIn(data) ?? (transfer ? "Transfer" : "Order"),
    address: `/${transfer ? "transfers" : "orders"}/${kind}`,
  };
}

function referenceIn(data: LoggedEvent["data"]): string | undefined {
  const { reference, terms } = (data ?? {}) as { reference?: unknown; terms?: { orderReference?: unknown } };
  return [reference, terms?.orderReference].find((it) => typeof it === "string");
}
