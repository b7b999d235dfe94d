package dev.remainder.allinone.verify;

import dev.remainder.allinone.postgres.DataFolder;
import dev.remainder.allinone.postgres.LocalConnectionDetails;
import dev.remainder.allinone.postgres.LocalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The database that is looked into.
 *
 * @param server runs for this only
 */
record AuditedDatabase(Connection connection, @Nullable LocalPostgres server)
    implements AutoCloseable {

  static AuditedDatabase at(String url, @Nullable String user) throws SQLException {
    return new AuditedDatabase(connect(url, user, System.getenv("PGPASSWORD")), null);
  }

  /** Starts the folder's own server; a folder without a database gets none. */
  static AuditedDatabase inFolder(Path folder) throws SQLException {
    if (!Files.isDirectory(folder.resolve("postgresql").resolve("data"))) {
      throw new IllegalArgumentException("there is no database in the folder " + folder);
    }
    var server = LocalPostgres.start(DataFolder.open(folder));
    try {
      var details = new LocalConnectionDetails(server);
      return new AuditedDatabase(
          connect(details.getJdbcUrl(), details.getUsername(), details.getPassword()), server);
    } catch (SQLException | RuntimeException failed) {
      server.close();
      throw failed;
    }
  }

  private static Connection connect(String url, @Nullable String user, @Nullable String password)
      throws SQLException {
    var properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }
}
