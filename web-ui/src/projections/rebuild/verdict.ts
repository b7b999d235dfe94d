import type { Rebuild } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";

interface Said {
  tone: "success" | "warning" | "error";
  text: string;
}

/** A rebuild's result in a sentence. */
export function verdictOf(rebuild: Pick<Rebuild, "state" | "differingRows" | "notCompared">): Said {
  if (rebuild.state === "FAILED") {
    return { tone: "error", text: "The rebuild could not go on; the old figures are still in service." };
  }
  if (rebuild.state === "DROPPED") {
    return { tone: "warning", text: "The rebuild was dropped: another program runs now. Start it again." };
  }
  if (rebuild.differingRows > 0) {
    return {
      tone: "error",
      text: mended(rebuild.differingRows),
    };
  }
  const left = rebuild.notCompared > 0 ? ` ${quantity(rebuild.notCompared)} streams were still moving.` : "";
  return { tone: "success", text: `Every row was as the log says.${left}` };
}

function mended(count: number): string {
  return count === 1
    ? "One row was not as the log says, and is mended now."
    : `${quantity(count)} rows were not as the log says, and are mended now.`;
}
