package dev.remainder.query.product;

import dev.remainder.events.value.ProductKind;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which products are asked for. */
record ProductFilter(
    @Nullable List<ProductKind> kind,
    @Parameter(description = "text in sku or name") @Nullable String q) {}
