package dev.remainder.query.feed;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of the log is asked for. */
record FeedQuery(
    @Parameter(description = "position, 0 if not given: what comes after it") @Min(0)
        @Nullable Long after,
    @Parameter(description = "events a page, 500 if not given") @Min(1) @Max(1000)
        @Nullable Integer limit,
    @Parameter(description = "only these types of events: DeliveryValidated")
        @Nullable List<String> type) {

  private static final int DEFAULT_LIMIT = 500;

  long from() {
    return after == null ? 0 : after;
  }

  int most() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  /** Names under which the wanted types are kept; none if every type is wanted. */
  List<String> keptTypes() {
    return type == null ? List.of() : type.stream().map(EventTypes::keptAs).toList();
  }
}
