import type { Violation } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";

const SHOWN = 20;

/** Where it does not add up: the first places. */
export function Violations({ of }: { of: Violation[] }) {
  return (
    <ul aria-label="What does not hold">
      {of.slice(0, SHOWN).map((it) => (
        <li key={`${it.position}/${it.stream}/${it.equation}`}>
          Event {quantity(it.position)}, {it.equation}: {it.detail}
        </li>
      ))}
    </ul>
  );
}
