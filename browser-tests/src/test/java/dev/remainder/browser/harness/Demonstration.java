package dev.remainder.browser.harness;

import java.net.URI;
import org.awaitility.Awaitility;

/** A program of its own that has played its demo. */
public final class Demonstration {

  private Demonstration() {}

  public static URI address() {
    return Shared.PROGRAM.address();
  }

  private static final class Shared {
    static final Packaged PROGRAM = played();

    private static Packaged played() {
      var program = Packaged.start("--demo");
      Awaitility.await("the demo's last word")
          .atMost(java.time.Duration.ofMinutes(3))
          .until(() -> program.process().output().contains("The demo"));
      return program;
    }
  }
}
