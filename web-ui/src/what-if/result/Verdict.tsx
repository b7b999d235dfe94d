import type { Simulation } from "../../api/schema.gen";
import { minute } from "../../app/words/moment";
import { quantity } from "../../app/words/quantity";
import { RULES } from "../rules";

/** Which rules were compared, and whether they made a difference. */
export function Verdict({ of: simulation }: { of: Simulation }) {
  const { rules, orders, differsSince } = simulation;
  const others = RULES.flatMap(({ name, label, of }) => {
    const chosen = rules.simulated[name];
    return chosen ? [`${label}: ${(of as Record<string, string>)[chosen]}`] : [];
  });
  return (
    <>
      <h2>{others.length > 0 ? others.join(" · ") : "The rules as they really were"}</h2>
      <p>
        {differsSince
          ? `It would have gone otherwise since ${minute(differsSince)}: ${quantity(orders.gaining)} orders gain, ` +
            `${quantity(orders.losing)} lose, ${quantity(orders.same)} are as they were.`
          : "These rules would have made no difference."}
      </p>
      <p className="quiet">
        {period(simulation)}; {quantity(simulation.events)} events were played again in{" "}
        {quantity(simulation.tookMs)} ms.
      </p>
    </>
  );
}

function period({ from, to, warehouse, sku }: Simulation): string {
  const since = from ? `From ${minute(from)}` : "From the beginning";
  const of = [warehouse && `warehouse ${warehouse}`, sku && `product ${sku}`].filter(Boolean).join(", ");
  return `${since} to ${minute(to)}${of && `, ${of}`}`;
}
