package dev.remainder.query.platform;

import java.util.Set;

/**
 * How many rows there are of each kind, kept beside them.
 *
 * @param column of the table, the number of rows of one kind
 * @param kinds names of the values that tell the kind, in a condition that fits both tables
 */
public record KeptCounts(String table, String column, Set<String> kinds) {

  /** In SQL, up to the condition. */
  String sum() {
    return "select coalesce(sum(%s), 0) from %s".formatted(column, table);
  }

  boolean tell(Set<String> asked) {
    return kinds.containsAll(asked);
  }
}
