package dev.remainder.events.transfer;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import org.jspecify.annotations.Nullable;

/**
 * A count found less than was promised, and this line was the last in the queue (domain.md 4).
 *
 * @param quantity taken from it
 * @param reserved what it still holds
 * @param reason of the count, or null
 */
public record ReservationDisplaced(
    TransferId transferId,
    String reference,
    int line,
    String sku,
    Quantity quantity,
    Quantity reserved,
    Quantity countedOnHand,
    @Nullable String reason,
    TransferState state)
    implements TransferEvent {}
