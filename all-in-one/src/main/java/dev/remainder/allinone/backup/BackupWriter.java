package dev.remainder.allinone.backup;

import dev.remainder.allinone.backup.Manifest.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what one snapshot of the database holds: whatever is being done meanwhile is in it whole
 * or not at all. Nobody waits for it.
 */
final class BackupWriter {

  private final Connection connection;
  private final CopyManager copies;

  private BackupWriter(Connection connection) throws SQLException {
    this.connection = connection;
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /** Writes to the stream and leaves it open. */
  static Manifest write(Connection connection, OutputStream target)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return new BackupWriter(connection).write(target);
  }

  private Manifest write(OutputStream target) throws SQLException, IOException {
    var takenAt = now();
    var sections = new EnumMap<Section, Content>(Section.class);
    var zip = new ZipOutputStream(target);
    for (var section : Section.values()) {
      zip.putNextEntry(new ZipEntry(section.entry()));
      sections.put(section, write(section, zip));
      zip.closeEntry();
    }
    var manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION, takenAt, sections);
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  private Content write(Section section, OutputStream target) throws SQLException, IOException {
    var digest = Digests.begin();
    var digested = new DigestOutputStream(StreamUtils.nonClosing(target), digest);
    // A log that no command side has ever worked on has no answers.
    boolean isThere = section != Section.ANSWERS || exists(section.table());
    long rows = isThere ? copies.copyOut(section.copyOut(), digested) : 0;
    return new Content(rows, Digests.end(digest));
  }

  private boolean exists(String table) throws SQLException {
    try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
      statement.setString(1, table);
      var rows = statement.executeQuery();
      return rows.next() && rows.getBoolean(1);
    }
  }

  private Instant now() throws SQLException {
    try (var statement = connection.createStatement()) {
      var rows = statement.executeQuery("select now()");
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    }
  }
}
