package dev.remainder.command.saleorder;

import dev.remainder.command.settings.ChosenSettings;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.PickingPolicy;
import java.time.Instant;

/** What an order's transfers are made from, fixed when it is confirmed (domain.md 2.2). */
final class Confirmation {

  private Confirmation() {}

  static DeliveryTerms terms(OrderProgress order, ChosenSettings settings, Instant now) {
    var own = order.terms();
    return new DeliveryTerms(
        order.reference(),
        order.customer(),
        order.warehouse(),
        order.company(),
        own.pickingPolicy() != null
            ? own.pickingPolicy()
            : settings.pickingPolicy().orElse(PickingPolicy.AS_SOON_AS_POSSIBLE),
        own.createBackorder(),
        own.priority(),
        own.scheduledDate() != null ? own.scheduledDate() : now,
        now);
  }
}
