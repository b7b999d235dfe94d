package dev.remainder.command.transfer;

import dev.remainder.command.platform.Recorded;
import dev.remainder.command.transfer.TransferRequest.Schedule;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Priority and date of a transfer, as they are from now on; null was not asked for. */
record RescheduledTransfer(
    TransferId id, @Nullable Priority priority, @Nullable Instant scheduledDate) {

  static RescheduledTransfer of(TransferId id, Schedule asked, Recorded recorded) {
    return recorded
        .last(TransferRescheduled.class)
        .map(it -> new RescheduledTransfer(id, it.terms().priority(), it.terms().scheduledDate()))
        .orElseGet(() -> new RescheduledTransfer(id, asked.priority(), asked.scheduledDate()));
  }
}
