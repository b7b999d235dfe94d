package dev.remainder.query.whatif;

import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one order in one world, within the period. */
final class OrderTally {

  final DeliveryTerms terms;
  private Quantity delivered = Quantity.ZERO;

  /** Thousandths of units, each times the milliseconds from confirmation to delivery. */
  private BigInteger waited = BigInteger.ZERO;

  private Duration backordered = Duration.ZERO;

  OrderTally(DeliveryTerms terms) {
    this.terms = terms;
  }

  void deliver(Quantity quantity, Instant at) {
    var took = Duration.between(terms.confirmedAt(), at).toMillis();
    delivered = delivered.plus(quantity);
    waited =
        waited.add(BigInteger.valueOf(quantity.thousandths()).multiply(BigInteger.valueOf(took)));
  }

  void wasBackordered(Duration time) {
    backordered = backordered.plus(time);
  }

  Quantity delivered() {
    return delivered;
  }

  BigInteger waited() {
    return waited;
  }

  Duration backordered() {
    return backordered;
  }

  /** Null if nothing was delivered. */
  @Nullable BigDecimal daysToDelivery() {
    return Days.each(waited, delivered);
  }
}
