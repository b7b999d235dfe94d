package dev.remainder.query.stockitem;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which stock items are asked for; what is not given does not matter. */
record StockFilter(
    @Nullable String warehouse,
    @Nullable String sku,
    @BindParam("short")
        @Parameter(name = "short", description = "true: only those with open demand not reserved")
        @Nullable Boolean shortOnly,
    @Parameter(description = "text in sku or name") @Nullable String q,
    @Parameter(description = "as they were at that instant") @Nullable Instant asOf) {}
