package dev.remainder.query.whatif;

import dev.remainder.query.whatif.Measure.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One measure in both worlds. */
@Schema(name = "ComparedMeasure")
record Compared(
    Measure measure,
    Unit unit,
    String meaning,
    @Schema(description = "null if there is nothing to count") @Nullable BigDecimal real,
    @Schema(description = "null if there is nothing to count") @Nullable BigDecimal simulated,
    @Schema(description = "simulated - real") @Nullable BigDecimal difference,
    @Schema(description = "whether the simulation does better; null if neither does")
        @Nullable Boolean better) {}
