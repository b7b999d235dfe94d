package dev.remainder.query.platform;

import dev.remainder.web.ProblemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By which fields a list can be sorted, and by which columns that is done. */
public final class SortFields {

  private static final String ASCENDING = "asc";
  private static final String DESCENDING = "desc";

  private final Map<String, String> columns = new LinkedHashMap<>();
  private final String standard;

  /**
   * @param standard the order if none is asked for: {@code createdAt,desc}
   */
  public SortFields(String standard) {
    this.standard = standard;
  }

  /**
   * @param expressions what to sort by in SQL, the most important first
   */
  public SortFields by(String field, String... expressions) {
    columns.put(field, String.join("\0", expressions));
    return this;
  }

  /** The {@code order by} of what was asked; ties are broken by stream, so that pages don't mix. */
  String orderBy(@Nullable String asked) {
    var parts = (asked == null || asked.isBlank() ? standard : asked).split(",", -1);
    var field = columns.get(parts[0]);
    var direction = parts.length == 1 ? ASCENDING : parts[1].toLowerCase(Locale.ROOT);
    if (field == null || parts.length > 2 || !Set.of(ASCENDING, DESCENDING).contains(direction)) {
      throw ProblemException.malformed(
          "sort", "must be one of " + String.join(", ", columns.keySet()) + ", and ,asc or ,desc");
    }
    return Arrays.stream((field + "\0stream").split("\0"))
        .map(expression -> expression + " " + direction)
        .collect(Collectors.joining(", "));
  }
}
