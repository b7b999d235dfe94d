import type { StockItem, StockMovement } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";

const FIGURES = [
  ["On hand", "onHand"],
  ["Reserved", "reserved"],
  ["Free", "free"],
] as const;

/** The figures as they are, and as they would be. */
export function Before({ now, then }: { now: StockItem; then: StockMovement }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Figure</span>
          </th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map(([name, figure]) => (
          <tr key={figure}>
            <th scope="row">{name}</th>
            <td>{quantity(now[figure])}</td>
            <td data-changed={now[figure] !== then[figure]}>{quantity(then[figure])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
