package dev.remainder.allinone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of PostgreSQL's programs to its end. They refuse to run as root, so root runs them in a
 * user namespace of its own, where it is nobody but still owns its files.
 */
final class Command {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final List<String> AS_NOBODY = List.of("unshare", "-U");

  private Command() {}

  static void run(List<String> command) {
    List<String> line = new ArrayList<>(ROOT ? AS_NOBODY : List.of());
    line.addAll(command);
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new PostgresFailure(
            "%s ended with code %d: %s".formatted(command.getFirst(), code, output.strip()));
      }
    } catch (IOException e) {
      throw new PostgresFailure("cannot run " + line.getFirst() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("interrupted while running " + command.getFirst(), e);
    }
  }
}
