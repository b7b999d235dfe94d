package dev.remainder.query.operationtype;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.ReservationMethod;
import io.swagger.v3.oas.annotations.media.Schema;

/** An operation type as it is shown: what is configured, and how many transfers stand there. */
@Schema(name = "OperationType")
record OperationTypeAnswer(
    String id,
    String name,
    Kind kind,
    String warehouse,
    String company,
    String sequencePrefix,
    CreateBackorder createBackorder,
    ReservationMethod reservationMethod,
    int reservationDaysBefore,
    int reservationDaysBeforeUrgent,
    int overDeliveryTolerancePercent,
    long readyCount,
    long waitingCount,
    @Schema(description = "open transfers scheduled before the start of today, UTC") long lateCount,
    @Schema(description = "open transfers that are backorders") long backorderCount,
    long version) {

  enum Kind {
    DELIVERY
  }

  static OperationTypeAnswer of(OperationTypeView view, TransferCounts counts) {
    var terms = view.terms();
    return new OperationTypeAnswer(
        view.id(),
        terms.name(),
        Kind.DELIVERY,
        view.warehouse(),
        view.company(),
        terms.sequencePrefix(),
        terms.createBackorder(),
        terms.reservationMethod(),
        terms.reservationDaysBefore(),
        terms.reservationDaysBeforeUrgent(),
        terms.overDeliveryTolerancePercent(),
        counts.ready(),
        counts.waiting(),
        counts.late(),
        counts.backorders(),
        view.version());
  }
}
