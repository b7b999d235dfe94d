package dev.remainder.events.value;

/**
 * What may be configured of an operation type (domain.md 1).
 *
 * @param sequencePrefix what references begin with: {@code WH/OUT/}
 * @param reservationDaysBefore for {@link ReservationMethod#BY_DATE}: days before the scheduled
 *     date
 * @param reservationDaysBeforeUrgent the same for urgent transfers
 * @param overDeliveryTolerancePercent how much more than demand may be shipped, in percent of it
 */
public record OperationTypeTerms(
    String name,
    String sequencePrefix,
    CreateBackorder createBackorder,
    ReservationMethod reservationMethod,
    int reservationDaysBefore,
    int reservationDaysBeforeUrgent,
    int overDeliveryTolerancePercent) {

  /** What a new warehouse's delivery type starts with. */
  public static OperationTypeTerms deliveryOrdersOf(String warehouse) {
    return new OperationTypeTerms(
        "Delivery Orders",
        warehouse + "/OUT/",
        CreateBackorder.ASK,
        ReservationMethod.AT_CONFIRM,
        0,
        0,
        0);
  }
}
