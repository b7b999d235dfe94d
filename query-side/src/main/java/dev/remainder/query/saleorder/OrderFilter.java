package dev.remainder.query.saleorder;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderState;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which orders are asked for; what is not given does not matter. */
record OrderFilter(
    @Nullable List<SaleOrderState> state,
    @Nullable List<DeliveryStatus> deliveryStatus,
    @Nullable List<Outcome> outcome,
    @Nullable String customer,
    @Nullable String warehouse,
    @Nullable Priority priority,
    @Nullable String sku,
    @Parameter(description = "text in reference or customer") @Nullable String q) {}
