package dev.remainder.query.transfer;

import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferState;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which transfers are asked for; what is not given does not matter. */
record TransferFilter(
    @Nullable List<TransferState> state,
    @Parameter(description = "id or reference of the order") @Nullable String order,
    @Nullable String operationType,
    @Nullable String warehouse,
    @Nullable String customer,
    @Parameter(description = "true: only backorders, false: none") @Nullable Boolean backorder,
    @Nullable Priority priority,
    @Parameter(description = "true: open and scheduled before the start of today, UTC")
        @Nullable Boolean late,
    @Nullable String sku,
    @Parameter(description = "text in reference, order reference or customer") @Nullable String q,
    @Parameter(description = "as they were at that instant") @Nullable Instant asOf) {}
