package dev.remainder.query.platform;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for, and in which order. */
public record PageQuery(
    @Parameter(description = "counted from 0") @Min(0) @Nullable Integer page,
    @Parameter(description = "items a page, 50 if not given") @Min(1) @Max(500)
        @Nullable Integer size,
    @Parameter(description = "field, or field,asc or field,desc") @Nullable String sort) {

  private static final int DEFAULT_SIZE = 50;

  int number() {
    return page == null ? 0 : page;
  }

  int limit() {
    return size == null ? DEFAULT_SIZE : size;
  }

  long offset() {
    return (long) number() * limit();
  }
}
