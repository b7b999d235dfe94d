package dev.remainder.command.transfer;

import dev.remainder.command.platform.Recorded;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferId;
import java.time.Instant;

/** Priority and date of a transfer, as they are from now on. */
record RescheduledTransfer(TransferId id, Priority priority, Instant scheduledDate) {

  static RescheduledTransfer of(TransferId id, Recorded recorded) {
    var terms = recorded.result(DeliveryTerms.class);
    return new RescheduledTransfer(id, terms.priority(), terms.scheduledDate());
  }
}
