package dev.remainder.command.stockitem;

import dev.remainder.command.platform.SystemCommands;
import dev.remainder.command.stockitem.StockItemCommand.AllocateDueStock;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a reservation date comes, then allocate. Several processes may do this at once: the second
 * finds nothing left to promise.
 */
@Component
class ReservationScheduler {

  private final DueReservations due;
  private final SystemCommands commands;
  private final Clock clock;

  ReservationScheduler(DueReservations due, SystemCommands commands, Clock clock) {
    this.due = due;
    this.commands = commands;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${remainder.reservations.every-ms:15000}",
      fixedDelayString = "${remainder.reservations.every-ms:15000}")
  void allocateDue() {
    var now = clock.instant();
    for (var stockItem : due.dueAt(now)) {
      commands.send(new AllocateDueStock(stockItem));
      due.served(stockItem, now);
    }
  }
}
