package dev.remainder.allinone.backup;

import dev.remainder.command.platform.CommandSchema;
import dev.remainder.events.store.LogOwner;
import dev.remainder.query.seal.SealVerdict;
import dev.remainder.query.seal.SealVerification;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Stores a backup in an empty database, all of it or nothing. */
final class Restoration {

  /** Whatever is in one of these would contradict what is restored. */
  private static final List<String> MUST_BE_EMPTY =
      List.of(
          "events.domain_event",
          "seal.sealed_range",
          "command.settings",
          "command.idempotency_key",
          "query.token_entry");

  /** The next event's position comes after all that were ever given or sealed as empty. */
  private static final String GO_ON =
      """
      select setval(pg_get_serial_sequence('events.domain_event', 'global_index'),
                    greatest((select max(global_index) from events.domain_event),
                             (select max(up_to_position) from seal.sealed_range)))\
      """;

  private final BackupFile file;
  private final Connection connection;

  private Restoration(BackupFile file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Answers what the seals say of what is now in the database.
   *
   * @param owner of the database; whose the log will be
   * @throws DatabaseNotEmpty if there is anything in it
   */
  static SealVerdict into(DataSource owner, BackupFile file) throws SQLException, IOException {
    try (var connection = owner.getConnection()) {
      var restoration = new Restoration(file, connection);
      restoration.refuseUnlessEmpty();
      LogOwner.bringUpToDate(owner, CommandSchema.SCHEMA);
      connection.setAutoCommit(false);
      var verdict = restoration.store();
      connection.commit();
      return verdict;
    }
  }

  private SealVerdict store() throws SQLException, IOException {
    // Nobody else stores anything from here on.
    run("lock table events.domain_event in access exclusive mode");
    refuseUnlessEmpty();
    var copies = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var section : Section.values()) {
      try (var bytes = file.read(section)) {
        var rows = copies.copyIn(section.copyIn(), bytes);
        if (rows != file.manifest().rows(section)) {
          throw new UnusableBackup("it is damaged: %s is not whole".formatted(section.table()));
        }
      }
    }
    run(GO_ON);
    run("analyze events.domain_event");
    return SealVerification.verify(connection, List.of());
  }

  private void refuseUnlessEmpty() throws SQLException {
    for (var table : MUST_BE_EMPTY) {
      if (holds("select to_regclass('%s') is not null".formatted(table))
          && holds("select exists (select from %s)".formatted(table))) {
        throw new DatabaseNotEmpty(table);
      }
    }
  }

  private boolean holds(String question) throws SQLException {
    try (var statement = connection.createStatement()) {
      var rows = statement.executeQuery(question);
      return rows.next() && rows.getBoolean(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
