package dev.remainder.browser.harness;

import static org.awaitility.Awaitility.await;

import dev.remainder.allinone.launcher.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, running until the tests end. */
record Packaged(Started process, URI address, Path data) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path PROGRAM = Path.of("..", "all-in-one", "target", "remainder.jar");

  static Packaged start(String... arguments) {
    return start(Map.of(), arguments);
  }

  static Packaged start(Map<String, String> environment, String... arguments) {
    try {
      Path data = Files.createTempDirectory(Path.of("target"), "data-");
      var line = new ArrayList<>(List.of(Started.java(), "-Xmx256m", "-XX:+UseSerialGC", "-jar"));
      line.addAll(List.of(PROGRAM.toString(), "--port", "0", "--data", data.toString()));
      line.addAll(List.of(arguments));
      var builder = new ProcessBuilder(line);
      builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
      builder.environment().putAll(environment);
      var process = Started.process(builder);
      Runtime.getRuntime().addShutdownHook(new Thread(process::close));
      return new Packaged(process, process.awaitReady(), data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Packaged awaitSaid(String words) {
    await(words).atMost(PATIENCE).until(() -> process.output().contains(words));
    return this;
  }
}
