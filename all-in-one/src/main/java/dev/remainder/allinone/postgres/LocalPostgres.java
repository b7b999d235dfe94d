package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The data folder's own PostgreSQL server. It starts beside the rest of the program, which waits
 * for it only where it first needs a connection.
 */
public final class LocalPostgres implements AutoCloseable {

  static final String ADDRESS = "127.0.0.1";
  static final String HOME = "postgresql";
  static final String PASSWORD = "password";
  static final String PORT = "port";

  private static final int ATTEMPTS = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataFolder folder;
  private final CompletableFuture<RunningServer> server;

  private LocalPostgres(DataFolder folder) {
    this.folder = folder;
    this.server = CompletableFuture.supplyAsync(this::launch);
  }

  /** Begins to start the server, and returns at once. */
  public static LocalPostgres start(DataFolder folder) {
    return new LocalPostgres(folder);
  }

  static String url(int port) {
    return "jdbc:postgresql://%s:%d/postgres".formatted(ADDRESS, port);
  }

  /** The running server, once it takes connections. */
  RunningServer running() {
    try {
      return server.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PostgresFailure failure ? failure : e;
    }
  }

  private RunningServer launch() {
    try {
      Path home = Files.createDirectories(folder.resolve(HOME));
      Path passwordFile = home.resolve(PASSWORD);
      String password = Password.of(passwordFile);
      var cluster = new Cluster(home, Programs.unpack(home));
      cluster.create(passwordFile);
      return new RunningServer(cluster, startOnSomePort(cluster, home.resolve(PORT)), password);
    } catch (IOException e) {
      throw new PostgresFailure("the database cannot be started: " + e.getMessage(), e);
    }
  }

  /** A port may be taken between the look and the start, and the dying may not be quite dead. */
  private int startOnSomePort(Cluster cluster, Path remembered) throws IOException {
    for (int attempt = 1; ; attempt++) {
      cluster.clearUp();
      int port = Port.choose(remembered);
      try {
        cluster.start(port);
        return port;
      } catch (PostgresFailure e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops the server and lets go of the folder; a server that never started needs no stopping. */
  @Override
  public void close() {
    try {
      server.handle((running, failure) -> running).join();
      if (!server.isCompletedExceptionally()) {
        server.join().cluster().stop();
      }
    } finally {
      folder.close();
    }
  }

  record RunningServer(Cluster cluster, int port, String password) {}
}
