package dev.remainder.browser.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/**
 * The machine's own Chromium, at an operator's desk: nothing moves, so nothing has to be waited
 * for.
 */
public final class Chromium implements OptionsFactory {

  private static final double PATIENCE_MS = 30_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public Options getOptions() {
    return new Options()
        .setHeadless(true)
        .setLaunchOptions(
            new LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("chromium")))
                .setArgs(QUIET))
        .setContextOptions(context());
  }

  /** A window of its own, as wide as a desk's. */
  public static NewContextOptions context() {
    return new NewContextOptions()
        .setBaseURL(Served.address().toString())
        .setViewportSize(1280, 860)
        .setTimezoneId("UTC")
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
