package dev.remainder.query.rebuild;

import static org.awaitility.Awaitility.await;

import dev.remainder.query.QuerySide;
import dev.remainder.query.platform.TestClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The query side as a process of its own on a database, which can be killed. */
record QuerySideProcess(Process process, TestClient client) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  static QuerySideProcess start(String database, String... options) throws IOException {
    var port = freePort();
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                QuerySide.class.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--remainder.security.mode=off",
                "--spring.datasource.url=" + database));
    line.addAll(List.of(options));
    var output = Files.createTempFile("query-side", ".log");
    var process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    var started = new QuerySideProcess(process, new TestClient(port));
    try {
      await().atMost(PATIENCE).until(() -> !process.isAlive() || started.answers());
      if (!process.isAlive()) {
        throw new IllegalStateException(Files.readString(output));
      }
      return started;
    } catch (RuntimeException failed) {
      process.destroyForcibly();
      throw failed;
    }
  }

  private boolean answers() {
    try {
      return client.get("/api/projections").status() == 200;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
