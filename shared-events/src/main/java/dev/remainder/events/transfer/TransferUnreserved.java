package dev.remainder.events.transfer;

import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer gave its stock back and is out of automatic allocation until Check Availability.
 *
 * @param released what each line held
 */
public record TransferUnreserved(
    TransferId transferId,
    String reference,
    String warehouse,
    @Nullable String reason,
    List<LineQuantity> lines,
    List<LineQuantity> released,
    TransferState state)
    implements TransferEvent {}
