import type { LoggedEvent } from "../../api/schema.gen";
import { typeWords } from "./words";

/** Whether everything that is searched for is somewhere in an event: what, of what, who, or with what figures. */
export function contains(text: string): (event: LoggedEvent) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (event) => {
    const { type, stream, by, correlationId, data } = event;
    const all = [type, typeWords(type), stream, by, correlationId, JSON.stringify(data)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => all.includes(word));
  };
}
