package dev.remainder.query.whatif;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.query.reporting.Share;
import dev.remainder.query.whatif.world.Delivery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of first deliveries left at once, counted as the fill-rate report counts it. */
final class FillTally {

  private static final int PERCENT = 2;

  private Quantity units = Quantity.ZERO;
  private Quantity unitsFilled = Quantity.ZERO;
  private long lines;
  private long linesFilled;
  private final Map<SaleOrderId, Boolean> orders = new HashMap<>();

  /** A delivery that is no backorder's, with those of its lines that count. */
  void add(SaleOrderId order, List<Delivery.Line> delivered) {
    for (var line : delivered) {
      var filled = line.done().min(line.demand());
      boolean whole = filled.equals(line.demand());
      units = units.plus(line.demand());
      unitsFilled = unitsFilled.plus(filled);
      lines++;
      linesFilled += whole ? 1 : 0;
      orders.merge(order, whole, Boolean::logicalAnd);
    }
  }

  @Nullable BigDecimal ofUnits() {
    return percent(Share.of(unitsFilled, units));
  }

  @Nullable BigDecimal ofLines() {
    return percent(Share.of(linesFilled, lines));
  }

  @Nullable BigDecimal ofOrders() {
    var filled = orders.values().stream().filter(whole -> whole).count();
    return percent(Share.of(filled, orders.size()));
  }

  private static @Nullable BigDecimal percent(Share share) {
    var rate = share.rate();
    return rate == null ? null : rate.movePointRight(PERCENT);
  }
}
