package dev.remainder.allinone.database;

import dev.remainder.allinone.postgres.DataFolderInUse;
import dev.remainder.allinone.postgres.RunningDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which database is meant. */
public class DatabaseOptions {

  private static final String PASSWORD = "PGPASSWORD";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The data folder, or a copy of one. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("");

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "A PostgreSQL instead: jdbc:postgresql://HOST:PORT/DATABASE")
  private @Nullable String url;

  @Option(names = "--user", paramLabel = "USER", description = "As whom to sign in there.")
  private @Nullable String user;

  /**
   * @throws IllegalArgumentException if the folder holds no database
   * @throws DataFolderInUse if somebody runs on the folder
   */
  public ConnectedDatabase existing() {
    if (url == null && !holdsDatabase()) {
      throw new IllegalArgumentException("there is no database in the folder " + data);
    }
    return existingOrNew();
  }

  /**
   * The same, also while somebody runs on the folder: then by the database that runs.
   *
   * @throws IllegalArgumentException if the folder holds no database
   */
  public ConnectedDatabase existingOrRunning() {
    try {
      return existing();
    } catch (DataFolderInUse running) {
      var database = RunningDatabase.of(data);
      return ConnectedDatabase.at(database.url(), database.user(), database.password());
    }
  }

  /**
   * A folder without a database gets one.
   *
   * @throws DataFolderInUse if somebody runs on the folder
   */
  public ConnectedDatabase existingOrNew() {
    return url == null
        ? ConnectedDatabase.inFolder(data)
        : ConnectedDatabase.at(url, user, System.getenv(PASSWORD));
  }

  private boolean holdsDatabase() {
    return Files.isDirectory(data.resolve("postgresql").resolve("data"));
  }
}
