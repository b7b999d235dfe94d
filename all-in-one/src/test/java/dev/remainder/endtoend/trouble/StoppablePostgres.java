package dev.remainder.endtoend.trouble;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that can be stopped, and started again on the same data and the same port. */
final class StoppablePostgres implements AutoCloseable {

  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  StoppablePostgres(Path data) {
    this.data = data;
    this.port = freePort();
    start();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  void start() {
    try {
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPort(port)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As {@code kill -9} of the server does; its helpers end by themselves, its lock is let go. */
  void kill() {
    try {
      var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
      var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
      var helpers = postmaster.children().toList();
      postmaster.destroyForcibly();
      postmaster.onExit().join();
      helpers.forEach(helper -> helper.onExit().join());
      stop();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A server that cannot write its log ends; somebody has to start it again. */
  void startIfItGaveUp() {
    try (var probe = DriverManager.getConnection(url())) {
      probe.isValid(1);
    } catch (SQLException gone) {
      start();
    }
  }

  void stop() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
