package dev.remainder.query.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** How ranges are kept. */
final class SealedRanges {

  static final String COLUMNS =
      """
      range_number, after_position, up_to_position, sealed_at, previous_hash, leaves, hash\
      """;

  static final String INSERT =
      "insert into seal.sealed_range (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)";

  private SealedRanges() {}

  static SealedRange of(ResultSet row) throws SQLException {
    return new SealedRange(
        row.getLong("range_number"),
        row.getLong("after_position"),
        row.getLong("up_to_position"),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
        Hash.of(row.getBytes("previous_hash")),
        new Leaves(row.getBytes("leaves")),
        Hash.of(row.getBytes("hash")));
  }
}
