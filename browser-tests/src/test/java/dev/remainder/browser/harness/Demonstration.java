package dev.remainder.browser.harness;

import java.net.URI;

/** A program of its own that has played its demo. */
public final class Demonstration {

  private Demonstration() {}

  public static URI address() {
    return Shared.PROGRAM.address();
  }

  private static final class Shared {
    static final Packaged PROGRAM = Packaged.start("--demo").awaitSaid("orders are played");
  }
}
