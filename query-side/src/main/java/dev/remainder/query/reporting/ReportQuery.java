package dev.remainder.query.reporting;

import dev.remainder.web.ProblemException;
import dev.remainder.web.security.Companies;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which period and which warehouse a report is asked for; what is not given does not matter. */
record ReportQuery(
    @Parameter(description = "from this day (UTC) or instant on") @Nullable String from,
    @Parameter(description = "up to this day (UTC), which counts whole, or before this instant")
        @Nullable String to,
    @Parameter(description = "code of the warehouse, all if not given") @Nullable String warehouse,
    @Parameter(description = "as it was at that instant, now if not given")
        @Nullable Instant asOf) {

  ReportScope at(Instant now) {
    var begin = ReportMoment.begin("from", given(from), now);
    var end = ReportMoment.end("to", given(to), now);
    if (begin != null && end != null && begin.isAfter(end)) {
      throw ProblemException.malformed("from", "must not be after to");
    }
    var companies = Companies.ofWhoAsks();
    if (asOf == null) {
      return new ReportScope(begin, end, given(warehouse), null, now, companies);
    }
    var moment = ReportMoment.past("asOf", asOf, now);
    return new ReportScope(begin, end, given(warehouse), moment, moment, companies);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
