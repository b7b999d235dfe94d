package dev.remainder.query.whatif.world;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.SaleOrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays the log, event by event, in two worlds at once: the real one, which is only told, and one
 * in which other rules are in force from some moment on.
 */
public final class Replay {

  private final Agenda agenda = new Agenda();
  private final RealTransfers real;
  private final SimulatedWorld simulated;
  private final OtherRules other;
  private final @Nullable Instant from;
  private Instant now = Instant.MIN;
  private boolean otherwise;

  /**
   * @param from the other rules are in force from then on; null for the beginning
   */
  public Replay(OtherRules other, @Nullable Instant from, Course real, Course simulated) {
    this.other = other;
    this.from = from;
    this.real = new RealTransfers(real);
    this.simulated = new SimulatedWorld(agenda, simulated);
  }

  /** The next event of the log. */
  public void next(DomainEvent event, Instant at) {
    if (!otherwise && (from == null || !at.isBefore(from))) {
      otherwise = true;
      simulated.follow(other);
    }
    if (at.isAfter(now)) {
      passTime(at);
    }
    if (event instanceof TransferEvent transfer) {
      real.apply(transfer, at);
      touch(transfer.transferId().orderId());
    }
    simulated.apply(event, at);
    if (event instanceof SaleOrderEvent order) {
      touch(order.orderId());
    }
  }

  /** Nothing more was recorded; what comes due before that moment still happens. */
  public void end(Instant to) {
    if (to.isAfter(now)) {
      passTime(to.minusNanos(1));
    }
  }

  /** When a rule first decided otherwise than it really was; null if none did. */
  public @Nullable Instant differsSince() {
    return simulated.deviation().since();
  }

  /** What people took from Ready to validated, in the middle of all cases. */
  public Duration handlingTime() {
    return real.handling().median();
  }

  SimulatedWorld simulated() {
    return simulated;
  }

  private void touch(SaleOrderId id) {
    var order = simulated.order(id);
    if (order != null) {
      simulated.touched().add(order);
    }
  }

  private void passTime(Instant to) {
    lookAtTouched();
    for (var due = agenda.next(to); due != null; due = agenda.next(to)) {
      now = due;
      agenda.runNext();
      lookAtTouched();
    }
    now = to;
  }

  private void lookAtTouched() {
    var touched = simulated.touched();
    if (simulated.deviation().hasBegun()) {
      List.copyOf(touched).forEach(this::shipIfNobodyWill);
    }
    touched.clear();
  }

  /**
   * Who was ready in reality too waits until somebody really shipped, for people are as slow in one
   * world as in the other. Who is ready only here is shipped after the usual time.
   */
  private void shipIfNobodyWill(SimulatedOrder order) {
    var transfer = order.open;
    if (transfer == null) {
      return;
    }
    if (!transfer.isReady() || real.isReady(order.id)) {
      transfer.shipsAt = null;
    } else if (transfer.shipsAt == null) {
      var at = now.plus(real.handling().median());
      transfer.shipsAt = at;
      agenda.add(
          at,
          () -> {
            if (transfer.equals(order.open) && at.equals(transfer.shipsAt)) {
              simulated.shipReserved(transfer, at);
            }
          });
    }
  }
}
