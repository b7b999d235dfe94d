package dev.remainder.query.reporting;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which part of a long report is asked for. As CSV the whole, unless a page or size is named. */
record ReportPage(
    @Parameter(description = "counted from 0") @Min(0) @Nullable Integer page,
    @Parameter(description = "items a page, 50 if not given") @Min(1) @Max(500)
        @Nullable Integer size) {

  private static final int DEFAULT_SIZE = 50;

  /** Everything. */
  static final ReportPage WHOLE = new ReportPage(0, Integer.MAX_VALUE);

  ReportPage orWhole() {
    return page == null && size == null ? WHOLE : this;
  }

  boolean isWhole() {
    return limit() == Integer.MAX_VALUE;
  }

  int number() {
    return page == null ? 0 : page;
  }

  int limit() {
    return size == null ? DEFAULT_SIZE : size;
  }

  /** In SQL. */
  String limits() {
    return isWhole() ? "" : " limit " + limit() + " offset " + (long) number() * limit();
  }
}
