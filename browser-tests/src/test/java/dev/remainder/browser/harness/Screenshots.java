package dev.remainder.browser.harness;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what the tests saw, kept in {@code target/screenshots}. */
public final class Screenshots {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  public static Path keep(Page page, String name) {
    Path picture = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    return picture;
  }
}
