package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How another process reaches the database of a data folder that somebody runs on. */
public record RunningDatabase(String url, String user, String password) {

  public static RunningDatabase of(Path folder) {
    var home = folder.resolve(LocalPostgres.HOME);
    try {
      var port = Integer.parseInt(Files.readString(home.resolve(LocalPostgres.PORT)).strip());
      return new RunningDatabase(
          LocalPostgres.url(port),
          Cluster.USER,
          Files.readString(home.resolve(LocalPostgres.PASSWORD)).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "cannot reach the database that runs in " + folder, unreadable);
    }
  }
}
