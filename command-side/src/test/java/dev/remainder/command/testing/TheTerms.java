package dev.remainder.command.testing;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a confirmed order hands to its transfers: an ordinary one, unless told otherwise. */
public record TheTerms(
    String order,
    PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    Instant scheduledDate,
    Instant confirmedAt) {

  public static TheTerms ofAnOrder() {
    return ofOrder("S00001");
  }

  public static TheTerms ofOrder(String reference) {
    return new TheTerms(
        reference,
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        null,
        Priority.NORMAL,
        Sample.inDays(7),
        Sample.NOW);
  }

  public TheTerms allAtOnce() {
    return new TheTerms(
        order, PickingPolicy.ALL_AT_ONCE, createBackorder, priority, scheduledDate, confirmedAt);
  }

  public TheTerms creatingBackorders(@Nullable CreateBackorder own) {
    return new TheTerms(order, pickingPolicy, own, priority, scheduledDate, confirmedAt);
  }

  public TheTerms urgent() {
    return new TheTerms(
        order, pickingPolicy, createBackorder, Priority.URGENT, scheduledDate, confirmedAt);
  }

  public TheTerms scheduled(Instant date) {
    return new TheTerms(order, pickingPolicy, createBackorder, priority, date, confirmedAt);
  }

  public TheTerms confirmed(Instant moment) {
    return new TheTerms(order, pickingPolicy, createBackorder, priority, scheduledDate, moment);
  }

  public DeliveryTerms terms() {
    return new DeliveryTerms(
        order,
        "Azure Interior",
        "WH",
        "My Company",
        pickingPolicy,
        createBackorder,
        priority,
        scheduledDate,
        confirmedAt);
  }
}
