package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.List;

/**
 * A transfer was made.
 *
 * @param backorder for what another one left over
 * @param lines with their demand, by number
 */
public record PlannedTransfer(
    TransferId transfer,
    DeliveryTerms terms,
    boolean backorder,
    List<LineQuantity> lines,
    Instant at) {}
