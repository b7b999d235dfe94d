package dev.remainder.query.seal;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What of an event is sealed: every column of its row. */
final class SealedEvent {

  static final String COLUMNS =
      """
      global_index, event_identifier, aggregate_identifier, type, sequence_number, time_stamp,
      payload_type, payload_revision, payload, meta_data\
      """;

  private final long position;
  private final String id;
  private final byte[] hash;

  private SealedEvent(long position, String id, byte[] hash) {
    this.position = position;
    this.id = id;
    this.hash = hash;
  }

  static SealedEvent of(ResultSet row) throws SQLException {
    var position = row.getLong("global_index");
    var id = row.getString("event_identifier");
    var hash =
        new CanonicalBytes("remainder event 1")
            .put(position)
            .put(id)
            .put(row.getString("aggregate_identifier"))
            .put(row.getString("type"))
            .put(row.getLong("sequence_number"))
            .put(row.getString("time_stamp"))
            .put(row.getString("payload_type"))
            .put(row.getString("payload_revision"))
            .put(row.getBytes("payload"))
            .put(row.getBytes("meta_data"))
            .hash();
    return new SealedEvent(position, id, hash);
  }

  long position() {
    return position;
  }

  String id() {
    return id;
  }

  byte[] hash() {
    return hash;
  }
}
