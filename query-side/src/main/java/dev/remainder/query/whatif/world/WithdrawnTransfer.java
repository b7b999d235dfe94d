package dev.remainder.query.whatif.world;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.List;

/**
 * A transfer was cancelled, alone, with its order, or because nothing was left to ship.
 *
 * @param lines with the demand that is given up, by number
 */
public record WithdrawnTransfer(
    TransferId transfer, DeliveryTerms terms, List<LineQuantity> lines, Instant at) {}
