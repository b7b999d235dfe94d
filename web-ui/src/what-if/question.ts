import { useSearchParams } from "react-router";
import type { SimulationRequest } from "../api/schema.gen";

/** What is asked: other rules, and which period and part of the trade is compared. */
export type Question = Partial<Record<keyof SimulationRequest, string>>;

const PARTS: (keyof SimulationRequest)[] = [
  "pickingPolicy",
  "createBackorder",
  "allocation",
  "from",
  "to",
  "warehouse",
  "sku",
];

const ASKED = "asked";

/** The question in the address, if one was asked: it can be sent, and asked again. */
export function useQuestion(): { written: Question; asked: boolean; ask: (question: Question) => void } {
  const [address, setAddress] = useSearchParams();
  return {
    written: Object.fromEntries(PARTS.flatMap((it) => (address.get(it) ? [[it, address.get(it)]] : []))),
    asked: address.has(ASKED),
    ask: (question) => {
      const given = Object.entries(question).filter(([, value]) => value);
      setAddress(new URLSearchParams([...given, [ASKED, "true"]]));
    },
  };
}

/** Days become instants: from the beginning of the first to the end of the last, in the user's time zone. */
export function requestOf({ from, to, ...rest }: Question, now: Date): SimulationRequest {
  const end = to ? dayAfter(to) : undefined;
  return {
    ...rest,
    from: from ? new Date(`${from}T00:00`).toISOString() : undefined,
    to: end && end < now ? end.toISOString() : undefined,
  } as SimulationRequest;
}

function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00`);
  next.setDate(next.getDate() + 1);
  return next;
}
