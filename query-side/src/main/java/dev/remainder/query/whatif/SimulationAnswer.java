package dev.remainder.query.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would have been under other rules, beside what was. */
@Schema(name = "Simulation")
record SimulationAnswer(
    @Schema(description = "null for the beginning of the log") @Nullable Instant from,
    Instant to,
    @Nullable String warehouse,
    @Nullable String sku,
    RulesAnswer rules,
    @Schema(description = "what the simulation takes for granted, in sentences")
        List<String> assumptions,
    @Schema(description = "what a fill rate is, the same as in the fill-rate report")
        Map<String, String> definitions,
    @Schema(
            description =
                "when a rule first decided otherwise; null if the rules make no difference")
        @Nullable Instant differsSince,
    List<Compared> comparison,
    List<ComparedDay> days,
    ComparedOrders orders,
    @Schema(description = "how many events of the log were played again") long events,
    long tookMs) {}
