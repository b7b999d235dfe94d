package dev.remainder.allinone.database;

import dev.remainder.allinone.postgres.DataFolder;
import dev.remainder.allinone.postgres.LocalConnectionDetails;
import dev.remainder.allinone.postgres.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a database is reached by its owner.
 *
 * @param server runs for this only
 */
public record ConnectedDatabase(DataSource owner, @Nullable LocalPostgres server)
    implements AutoCloseable {

  static ConnectedDatabase at(String url, @Nullable String user, @Nullable String password) {
    var owner = new DriverManagerDataSource(url);
    if (user != null) {
      owner.setUsername(user);
    }
    if (password != null) {
      owner.setPassword(password);
    }
    return new ConnectedDatabase(owner, null);
  }

  /** Starts the folder's own server; a folder without a database gets one. */
  static ConnectedDatabase inFolder(Path folder) {
    var server = LocalPostgres.start(DataFolder.open(folder));
    try {
      var details = new LocalConnectionDetails(server);
      var owner =
          new DriverManagerDataSource(
              details.getJdbcUrl(), details.getUsername(), details.getPassword());
      return new ConnectedDatabase(owner, server);
    } catch (RuntimeException failed) {
      server.close();
      throw failed;
    }
  }

  public Connection connect() throws SQLException {
    return owner.getConnection();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
