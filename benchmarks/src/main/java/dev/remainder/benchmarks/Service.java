package dev.remainder.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process of the packaged program; ends with this program. */
final class Service implements AutoCloseable {

  /** As the remainder script starts it. */
  private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC");

  /** Building the views of a long log takes its time; a process that ended is not waited for. */
  private static final Duration PATIENCE = Duration.ofHours(2);

  private final Process process;
  private final String address;
  private final double secondsToStart;

  private Service(List<String> arguments, Map<String, String> environment, int port)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    long began = System.nanoTime();
    this.process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    this.address = "http://127.0.0.1:" + port;
    awaitReady();
    this.secondsToStart = (System.nanoTime() - began) / 1e9;
  }

  static Service allInOne(Packaged program, Path data) throws IOException, InterruptedException {
    int port = freePort();
    var arguments = new ArrayList<>(program.recordedStart());
    arguments.addAll(
        List.of(
            "-jar",
            program.folder().resolve("remainder.jar").toString(),
            "--port",
            Integer.toString(port),
            "--data",
            data.toString()));
    return new Service(arguments, Map.of(), port);
  }

  /** Both sides in one process, on a database that it did not start; ready when views are built. */
  static Service allInOneOn(Packaged program, String database)
      throws IOException, InterruptedException {
    int port = freePort();
    var arguments = new ArrayList<>(program.recordedStart());
    arguments.addAll(
        List.of(
            "-jar",
            program.folder().resolve("remainder.jar").toString(),
            "--port",
            Integer.toString(port)));
    return new Service(arguments, onDatabase(database), port);
  }

  private static Map<String, String> onDatabase(String database) {
    return Map.of(
        "SPRING_DATASOURCE_URL",
        database,
        "SERVER_ADDRESS",
        "127.0.0.1",
        "REMAINDER_SECURITY_MODE",
        "off");
  }

  static Service commandSide(Packaged program, String database)
      throws IOException, InterruptedException {
    return side(program, "dev.remainder.command.CommandSide", onDatabase(database));
  }

  static Service querySide(Packaged program, String database)
      throws IOException, InterruptedException {
    return side(program, "dev.remainder.query.QuerySide", onDatabase(database));
  }

  /** A log is sealed once, soon after it is first met; what is measured here comes later. */
  static Service querySideWithoutSealing(Packaged program, String database)
      throws IOException, InterruptedException {
    var environment = new HashMap<>(onDatabase(database));
    environment.put("REMAINDER_SEAL_EVERY", "1h");
    return side(program, "dev.remainder.query.QuerySide", environment);
  }

  private static Service side(Packaged program, String main, Map<String, String> settings)
      throws IOException, InterruptedException {
    int port = freePort();
    var environment = new HashMap<>(settings);
    environment.put("SERVER_PORT", Integer.toString(port));
    return new Service(
        List.of("-cp", program.folder().resolve("lib") + File.separator + "*", main),
        environment,
        port);
  }

  String address() {
    return address;
  }

  double secondsToStart() {
    return secondsToStart;
  }

  /** As Linux tells it. */
  long residentMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    }
  }

  private void awaitReady() throws InterruptedException {
    var http = HttpClient.newHttpClient();
    var health = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It does not listen yet.
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("The service at " + address + " did not become ready");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
