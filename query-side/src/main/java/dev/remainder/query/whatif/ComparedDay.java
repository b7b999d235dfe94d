package dev.remainder.query.whatif;

import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One day on which something was delivered in either world. */
@Schema(name = "ComparedDay")
record ComparedDay(
    @Schema(description = "UTC") LocalDate day,
    @Schema(description = "of units, in percent; null without a first delivery")
        @Nullable BigDecimal realFillRate,
    @Nullable BigDecimal simulatedFillRate,
    @Schema(description = "units") Quantity realDelivered,
    @Schema(description = "units") Quantity simulatedDelivered) {

  static List<ComparedDay> of(Tally real, Tally simulated) {
    var days = new TreeSet<>(real.days().keySet());
    days.addAll(simulated.days().keySet());
    var nothing = new DayTally();
    return days.stream()
        .map(day -> {
          var really = real.days().getOrDefault(day, nothing);
          var instead = simulated.days().getOrDefault(day, nothing);
          return new ComparedDay(
              day,
              really.fill().ofUnits(),
              instead.fill().ofUnits(),
              really.delivered(),
              instead.delivered());
        })
        .toList();
  }
}
