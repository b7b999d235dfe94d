package dev.remainder.endtoend.trouble;

import static org.awaitility.Awaitility.await;

import dev.remainder.allinone.launcher.Started;
import dev.remainder.command.CommandSide;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.query.QuerySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** One side of the service as a process of its own. */
final class Side implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  final Started process;
  private Http http;

  private Side(Started process) {
    this.process = process;
  }

  static Side commands(String database) throws IOException {
    return begin(CommandSide.class, "command-side", database);
  }

  static Side queries(String database) throws IOException {
    return begin(QuerySide.class, "query-side", database);
  }

  private static Side begin(Class<?> side, String settings, String database) throws IOException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var builder =
        new ProcessBuilder(
            List.of(
                Started.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                classPath,
                side.getName(),
                "--spring.config.name=" + settings,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--remainder.security.mode=off",
                "--spring.datasource.url=" + database));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    return new Side(Started.process(builder));
  }

  /** Where it answers, once it is ready. */
  Http ready() {
    await("a side that is ready").atMost(Loaded.PATIENCE).until(this::isReady);
    return http;
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException(process.output());
    }
    var port = PORT.matcher(process.output());
    if (!port.find()) {
      return false;
    }
    http = new Http(Integer.parseInt(port.group(1)));
    try {
      return http.get("/actuator/health/readiness").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
