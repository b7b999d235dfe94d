package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A database cluster on disk and the server that works on it. */
final class Cluster {

  static final String USER = "remainder";

  private static final String WAIT_SECONDS = "120";

  private static final Map<String, String> SETTINGS =
      Map.of(
          "listen_addresses", LocalPostgres.ADDRESS,
          "unix_socket_directories", "''",
          "fsync", "on",
          "full_page_writes", "on",
          "synchronous_commit", "on",
          "timezone", "UTC",
          "log_timezone", "UTC",
          "log_checkpoints", "off");

  private final Path home;
  private final Path programs;
  private final Path data;

  /**
   * @param home holds the programs, the cluster and its log
   */
  Cluster(Path home, Path programs) {
    this.home = home;
    this.programs = programs;
    this.data = home.resolve("data");
  }

  /** Makes the cluster if there is none; one that was interrupted in the making is made anew. */
  void create(Path passwordFile) throws IOException {
    if (Files.exists(data)) {
      return;
    }
    Path unfinished = Unfinished.in(home);
    Command.run(
        List.of(
            program("initdb"),
            "--pgdata=" + unfinished,
            "--username=" + USER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    Files.move(unfinished, data);
  }

  void start(int port) {
    String settings =
        SETTINGS.entrySet().stream()
            .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    Command.run(control("start", "--log=" + home.resolve("log"), "--options=" + settings));
  }

  void stop() {
    Command.run(control("stop", "--mode=fast"));
  }

  /**
   * After a crash of our own process its server lives on; it is stopped. After a crash of both, the
   * server's process id may by now be somebody else's, which would keep a new server from starting;
   * it is forgotten. In all other cases PostgreSQL itself knows best whether it may start.
   */
  void clearUp() throws IOException {
    Optional<Path> program = lastServer().flatMap(server -> server.info().command()).map(Path::of);
    if (program.isPresent() && program.get().startsWith(home)) {
      stop();
    } else if (program.isPresent()) {
      Files.deleteIfExists(processFile());
    }
  }

  private Optional<ProcessHandle> lastServer() throws IOException {
    if (!Files.exists(processFile())) {
      return Optional.empty();
    }
    return Files.readAllLines(processFile()).stream()
        .findFirst()
        .flatMap(processId -> ProcessHandle.of(Long.parseLong(processId.strip())));
  }

  private Path processFile() {
    return data.resolve("postmaster.pid");
  }

  private List<String> control(String action, String... options) {
    var line =
        new ArrayList<>(
            List.of(
                program("pg_ctl"),
                action,
                "--wait",
                "--timeout=" + WAIT_SECONDS,
                "--pgdata=" + data));
    line.addAll(List.of(options));
    return line;
  }

  private String program(String name) {
    return programs.resolve(name).toString();
  }
}
