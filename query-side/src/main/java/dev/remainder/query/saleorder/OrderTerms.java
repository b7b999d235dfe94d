package dev.remainder.query.saleorder;

import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an order is to be delivered.
 *
 * @param pickingPolicy on a quotation the order's own, or null; once confirmed the one in force
 * @param createBackorder the order's own, or null for the operation type's
 */
public record OrderTerms(
    @Nullable PickingPolicy pickingPolicy,
    @Nullable CreateBackorder createBackorder,
    Priority priority,
    @Nullable Instant scheduledDate) {

  static OrderTerms of(SaleOrderQuoted it) {
    return new OrderTerms(
        it.pickingPolicy(), it.createBackorder(), it.priority(), it.scheduledDate());
  }

  static OrderTerms of(SaleOrderTermsChanged it) {
    return new OrderTerms(
        it.pickingPolicy(), it.createBackorder(), it.priority(), it.scheduledDate());
  }

  static OrderTerms of(SaleOrderConfirmed it) {
    var terms = it.terms();
    return new OrderTerms(
        terms.pickingPolicy(), terms.createBackorder(), terms.priority(), terms.scheduledDate());
  }
}
