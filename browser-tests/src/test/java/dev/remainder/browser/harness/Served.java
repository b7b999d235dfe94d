package dev.remainder.browser.harness;

import dev.remainder.allinone.launcher.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged program on an empty store of its own, started once for all tests. */
public final class Served {

  private Served() {}

  public static URI address() {
    return Shared.ADDRESS;
  }

  private static final class Shared {
    static final URI ADDRESS = start();

    private static URI start() {
      try {
        Path data = Files.createTempDirectory(Path.of("target"), "data-");
        var program = Started.program("--port", "0", "--data", data.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        return program.awaitReady();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
