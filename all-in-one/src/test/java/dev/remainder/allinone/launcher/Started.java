package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process that a test started, with what it printed; ended with the test, come what may. */
public final class Started implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path PROGRAM = Path.of("..", "all-in-one", "target", "remainder.jar");
  private static final Pattern READY = Pattern.compile("Remainder is ready: (http://\\S+)");

  private final Process process;
  private final Path output;

  private Started(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  public static Started process(ProcessBuilder builder) throws IOException {
    Path output = Files.createTempFile("remainder-test", ".log");
    return new Started(
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
  }

  /** The packaged program, as the script starts it. */
  public static Started program(String... arguments) throws IOException {
    var line = new java.util.ArrayList<>(List.of(java(), "-Xmx384m", "-jar", PROGRAM.toString()));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    return process(builder);
  }

  /** The java that runs this test. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public URI awaitReady() {
    await("ready line")
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || READY.matcher(output()).find());
    var ready = READY.matcher(output());
    assertThat(ready.find()).as("it printed: %s", output()).isTrue();
    return URI.create(ready.group(1));
  }

  int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
    return process.exitValue();
  }

  int terminate() throws InterruptedException {
    process.destroy();
    return awaitExit();
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitExit();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
