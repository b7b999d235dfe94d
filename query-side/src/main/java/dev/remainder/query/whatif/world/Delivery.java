package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.List;

/**
 * A transfer was shipped and is done.
 *
 * @param backorder it was made for what another one left over
 * @param lines those that had anything to ship, by number
 */
public record Delivery(
    TransferId transfer, DeliveryTerms terms, boolean backorder, List<Line> lines, Instant at) {

  /** demand = done + backordered + cancelled, unless more was shipped than asked (domain.md 6). */
  public record Line(
      int line,
      String sku,
      Quantity demand,
      Quantity done,
      Quantity backordered,
      Quantity cancelled) {}
}
