package dev.remainder.query.whatif;

import dev.remainder.events.value.DeliveryTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param from the first moment that counts, or null for the beginning
 * @param to the first moment that no longer counts
 * @param warehouse its code, or null for all
 * @param sku of the only product that counts, or null for all
 */
record ComparedPeriod(
    @Nullable Instant from, Instant to, @Nullable String warehouse, @Nullable String sku) {

  /** It lies before the end anyway. */
  boolean hasBegunAt(Instant moment) {
    return from == null || !moment.isBefore(from);
  }

  /** That moment, or the beginning of the period if it was earlier. */
  Instant within(Instant moment) {
    return from == null || moment.isAfter(from) ? moment : from;
  }

  boolean isAbout(DeliveryTerms terms) {
    return warehouse == null || warehouse.equals(terms.warehouse());
  }

  boolean isAbout(String product) {
    return sku == null || sku.equals(product);
  }
}
