package dev.remainder.browser.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with a page for those who cannot see, point, or have a small window. */
public final class Axe {

  /** The rules to which it matters whether the page is light or dark. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String IS_THERE = "() => typeof axe !== 'undefined'";
  private static final String RUN =
      """
      async rules => {
        const only = rules.length > 0 ? {runOnly: {type: 'rule', values: rules}} : {};
        const {violations} = await axe.run({resultTypes: ['violations'], ...only});
        return violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
      }
      """;
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private Axe() {}

  /**
   * In light by all rules, in dark by those of colours, and in both whether it scrolls sideways.
   */
  public static List<String> faults(Page page, ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.locator("html[data-appearance=%s]".formatted(colours).toLowerCase(Locale.ROOT)).waitFor();
    page.evaluate(PAINTED);
    if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    var faults = new ArrayList<String>();
    var rules = colours == ColorScheme.DARK ? OF_COLOURS : List.of();
    ((List<?>) page.evaluate(RUN, rules)).forEach(fault -> faults.add(fault.toString()));
    var beyond = ((Number) page.evaluate(SIDEWAYS)).intValue();
    if (beyond > 0) {
      faults.add("The page scrolls sideways, by %d pixels".formatted(beyond));
    }
    return faults;
  }
}
