package dev.remainder.events.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a transfer's missing stock; it takes part in allocation again.
 *
 * @param missing what each line still lacked
 */
public record AvailabilityChecked(
    TransferId transferId,
    String reference,
    String warehouse,
    @Nullable String reason,
    List<LineQuantity> missing,
    TransferState state)
    implements TransferEvent {}
