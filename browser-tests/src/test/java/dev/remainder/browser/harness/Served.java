package dev.remainder.browser.harness;

import java.net.URI;
import java.nio.file.Path;

/** The packaged program on an empty store of its own, started once for all tests. */
public final class Served {

  private Served() {}

  public static URI address() {
    return Shared.PROGRAM.address();
  }

  /** Where it keeps everything. */
  static Path data() {
    return Shared.PROGRAM.data();
  }

  private static final class Shared {
    static final Packaged PROGRAM = Packaged.start();
  }
}
