package dev.remainder.browser.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The README's pictures. Every run takes them, into {@code target/screenshots}; with {@code
 * -Dremainder.approve=true} they become those of the README.
 */
public final class Pictures {

  public static final int WIDTH = 1280;
  public static final int HEIGHT = 800;

  private static final Path README = Path.of("..", "docs", "images");

  private Pictures() {}

  public static void take(Page page, String name) {
    Path taken = Screenshots.keep(page, "readme-" + name);
    if (!Boolean.getBoolean("remainder.approve")) {
      return;
    }
    try {
      Files.createDirectories(README);
      Files.copy(taken, README.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
