package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.because;
import static dev.remainder.query.history.narrative.Words.state;
import static dev.remainder.query.history.narrative.Words.units;
import static dev.remainder.query.history.narrative.Words.unitsOf;

import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.RemainderCause;

/** What happens to a transfer, each in a sentence. */
final class TransferSentences {

  private TransferSentences() {}

  static String of(TransferEvent event, Who who, Memory memory) {
    return switch (event) {
      case TransferPlanned it -> BackorderInWords.planned(it, memory);
      case TransferDemandRaised it -> raised(it);
      case TransferDemandLowered it ->
          "%s is to ship %s less, %s in all"
              .formatted(
                  memory.referenceOf(it.transferId()), unitsOf(it.by(), it.sku()), it.demand());
      case TransferReserved it ->
          "%s %s reserved for %s %s; it holds %s and is %s"
              .formatted(
                  unitsOf(it.quantity(), it.sku()),
                  Words.were(it.quantity()),
                  it.reference(),
                  CauseInWords.of(it.cause()),
                  it.reserved(),
                  state(it.state()));
      case ReservationDisplaced it -> displaced(it);
      case AvailabilityChecked it ->
          who.did(
              "checked availability for %s, which lacked %s%s"
                  .formatted(it.reference(), Lines.some(it.missing()), because(it.reason())));
      case TransferUnreserved it ->
          who.did(
              "gave back what %s held: %s; it gets stock again when availability is checked%s"
                  .formatted(it.reference(), Lines.some(it.released()), because(it.reason())));
      case TransferRescheduled it ->
          who.did(
              "rescheduled %s: %s, to leave on %s"
                  .formatted(
                      it.reference(),
                      Words.priority(it.terms().priority()),
                      Words.date(it.terms().scheduledDate())));
      case DeliveryValidated it -> DeliveryInWords.of(it, who);
      case BackorderCreated it -> BackorderInWords.created(it, memory);
      case RemainderCancelled it -> remainderCancelled(it, who);
      case TransferCancelled it -> cancelled(it, who);
    };
  }

  private static String raised(TransferDemandRaised it) {
    var line = it.line();
    return it.by().equals(line.demand())
        ? "%s is to ship %s as well".formatted(it.reference(), unitsOf(it.by(), line.sku()))
        : "%s is to ship %s more, %s in all"
            .formatted(it.reference(), unitsOf(it.by(), line.sku()), line.demand());
  }

  private static String displaced(ReservationDisplaced it) {
    return "A count found only %s: %s lost %s, holds %s and is %s%s"
        .formatted(
            units(it.countedOnHand()),
            it.reference(),
            unitsOf(it.quantity(), it.sku()),
            it.reserved(),
            state(it.state()),
            because(it.reason()));
  }

  private static String remainderCancelled(RemainderCancelled it, Who who) {
    var policy = it.cause() == RemainderCause.POLICY ? CreateBackorder.NEVER : CreateBackorder.ASK;
    return "%s left over %s, and that was cancelled; %s%s"
        .formatted(
            it.reference(),
            Lines.some(it.lines()),
            Decision.inWords(policy, it.decidedBy(), who, "No Backorder"),
            because(it.reason()));
  }

  private static String cancelled(TransferCancelled it, Who who) {
    return switch (it.cause()) {
      case OPERATOR -> who.did("cancelled " + it.reference() + because(it.reason()));
      case ORDER_CANCELLED ->
          it.reference() + " was cancelled with its order" + because(it.reason());
      case NO_DEMAND_LEFT -> it.reference() + " was cancelled: nothing was left to ship with it";
    };
  }
}
