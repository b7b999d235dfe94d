package dev.remainder.command.operationtype;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.ReservationMethod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of operation types. */
public sealed interface OperationTypeCommand {

  /** The identifier of an operation type's stream. */
  @TargetAggregateIdentifier
  default String stream() {
    return "operation-type:" + operationTypeId();
  }

  String operationTypeId();

  /** A new warehouse gets a way to do deliveries. */
  record CreateOperationType(
      String operationTypeId, String warehouse, String company, OperationTypeTerms terms)
      implements OperationTypeCommand {}

  /** Configure anew; null leaves a setting as it is. */
  record ConfigureOperationType(
      String operationTypeId,
      @Nullable String name,
      @Nullable String sequencePrefix,
      @Nullable CreateBackorder createBackorder,
      @Nullable ReservationMethod reservationMethod,
      @Nullable Integer reservationDaysBefore,
      @Nullable Integer reservationDaysBeforeUrgent,
      @Nullable Integer overDeliveryTolerancePercent)
      implements OperationTypeCommand {

    OperationTypeTerms over(OperationTypeTerms terms) {
      return new OperationTypeTerms(
          name != null ? name : terms.name(),
          sequencePrefix != null ? sequencePrefix : terms.sequencePrefix(),
          createBackorder != null ? createBackorder : terms.createBackorder(),
          reservationMethod != null ? reservationMethod : terms.reservationMethod(),
          reservationDaysBefore != null ? reservationDaysBefore : terms.reservationDaysBefore(),
          reservationDaysBeforeUrgent != null
              ? reservationDaysBeforeUrgent
              : terms.reservationDaysBeforeUrgent(),
          overDeliveryTolerancePercent != null
              ? overDeliveryTolerancePercent
              : terms.overDeliveryTolerancePercent());
    }
  }
}
