package dev.remainder.query.whatif;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An order that does better or worse under the other rules; all figures within the period. */
@Schema(name = "ComparedOrder")
record ComparedOrder(
    String id,
    String reference,
    String customer,
    @Schema(description = "units") Quantity realDelivered,
    @Schema(description = "units") Quantity simulatedDelivered,
    @Schema(description = "from confirmation, the average of the units; null if none")
        @Nullable BigDecimal realDaysToDelivery,
    @Nullable BigDecimal simulatedDaysToDelivery,
    @Schema(description = "how long its backorders were open") BigDecimal realBackorderDays,
    BigDecimal simulatedBackorderDays) {

  static ComparedOrder of(SaleOrderId id, OrderTally real, OrderTally simulated) {
    return new ComparedOrder(
        id.value(),
        real.terms.orderReference(),
        real.terms.customer(),
        real.delivered(),
        simulated.delivered(),
        real.daysToDelivery(),
        simulated.daysToDelivery(),
        Days.of(real.backordered()),
        Days.of(simulated.backordered()));
  }
}
