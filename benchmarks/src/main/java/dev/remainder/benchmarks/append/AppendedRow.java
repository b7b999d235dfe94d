package dev.remainder.benchmarks.append;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An event as a row of the log. */
record AppendedRow(
    String stream,
    long sequence,
    String type,
    String id,
    String payloadType,
    byte[] payload,
    byte[] metaData,
    String time) {

  static final String COLUMNS =
      "aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,"
          + " meta_data, time_stamp";

  static AppendedRow read(ResultSet row) throws SQLException {
    return new AppendedRow(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBytes(6),
        row.getBytes(7),
        row.getString(8));
  }

  /**
   * @param suffix makes it an event of another stream, so that it can be appended once more
   */
  void write(PreparedStatement insert, String suffix) throws SQLException {
    insert.setString(1, stream + suffix);
    insert.setLong(2, sequence);
    insert.setString(3, type);
    insert.setString(4, id + suffix);
    insert.setString(5, payloadType);
    insert.setBytes(6, payload);
    insert.setBytes(7, metaData);
    insert.setString(8, time);
    insert.addBatch();
  }
}
