package dev.remainder.query.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What somebody with all rights could do; undone at the end. */
record Tampering(Connection connection) implements AutoCloseable {

  private static final String INSERT =
      """
      insert into events.domain_event (%s aggregate_identifier, sequence_number, type,
        event_identifier, payload_type, payload, meta_data, time_stamp) %s
      values (%s gen_random_uuid()::text, 0, 'Test', gen_random_uuid()::text, 'Planted', '{}',
        '{}', '2026-03-02T10:00:00Z')
      """;

  static Tampering in(Connection connection) throws SQLException {
    var tampering = new Tampering(connection);
    tampering.execute("alter table events.domain_event disable trigger never_changed");
    tampering.execute("alter table events.domain_event alter global_index drop identity");
    tampering.execute("alter table seal.sealed_range disable trigger never_changed");
    return tampering;
  }

  /** At a position of its own, or at the next one. */
  static void insert(Connection connection, Long position) throws SQLException {
    execute(
        connection,
        position == null
            ? INSERT.formatted("", "", "")
            : INSERT.formatted("global_index,", "overriding system value", position + ","));
  }

  void execute(String statement) throws SQLException {
    execute(connection, statement);
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  SealVerdict verify(NotedHead... noted) throws SQLException {
    return SealVerification.verify(connection, List.of(noted));
  }

  String eventAt(long position) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select event_identifier from events.domain_event where global_index = "
                    + position)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Seals the same stretch again, as the log is now. */
  SealedRange sealAnew(SealedRange range, SealedRange before) throws SQLException {
    var events = new ArrayList<SealedEvent>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select %s from events.domain_event where global_index between %d and %d order by 1"
                    .formatted(SealedEvent.COLUMNS, range.after() + 1, range.upTo()))) {
      while (rows.next()) {
        events.add(SealedEvent.of(rows));
      }
    }
    var anew = before.next(range.upTo(), range.sealedAt(), Leaves.of(events));
    execute("delete from seal.sealed_range where range_number = " + range.number());
    try (var insert = connection.prepareStatement(SealedRanges.INSERT)) {
      insert.setLong(1, anew.number());
      insert.setLong(2, anew.after());
      insert.setLong(3, anew.upTo());
      insert.setObject(4, anew.sealedAt().atOffset(ZoneOffset.UTC));
      insert.setBytes(5, anew.previous().bytes());
      insert.setBytes(6, anew.leaves().bytes());
      insert.setBytes(7, anew.hash().bytes());
      insert.executeUpdate();
    }
    return anew;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
