package dev.remainder.query.rebuild;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row that was not in service as the log says it must be.
 *
 * @param key the columns of the table's primary key
 * @param difference whether it was missing, too much, or other
 * @param fields in which the two differ, if both are there
 */
@Schema(name = "DifferingViewRow")
record DifferingRow(
    String table,
    @Schema(implementation = Object.class) JsonNode key,
    Difference difference,
    List<Field> fields) {

  /** Seen from what was in service. */
  enum Difference {
    MISSING,
    SURPLUS,
    OTHER
  }

  /**
   * @param field its path in the row: {@code document.lines.0.delivered}
   * @param oldValue null if there was none
   * @param newValue null if there is none
   */
  @Schema(name = "DifferingViewField")
  record Field(
      String field,
      @Schema(implementation = Object.class) @Nullable JsonNode oldValue,
      @Schema(implementation = Object.class) @Nullable JsonNode newValue) {}

  static DifferingRow of(
      String table, JsonNode key, @Nullable JsonNode old, @Nullable JsonNode next) {
    if (old == null) {
      return new DifferingRow(table, key, Difference.MISSING, List.of());
    }
    return next == null
        ? new DifferingRow(table, key, Difference.SURPLUS, List.of())
        : new DifferingRow(table, key, Difference.OTHER, FieldDifferences.between(old, next));
  }
}
