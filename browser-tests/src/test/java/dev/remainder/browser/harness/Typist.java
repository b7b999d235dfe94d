package dev.remainder.browser.harness;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody without a mouse. */
public record Typist(Page page) {

  private static final int MOST_TABS = 120;

  /** What a screen reader would say of where the focus is. */
  private static final String NAME =
      """
      () => {
        const it = document.activeElement;
        const label = it.labels?.[0]?.innerText;
        return (it.getAttribute('aria-label') || label || it.innerText || '').trim().split('\\n').pop();
      }
      """;

  public Typist presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  public Typist writes(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Goes on from where the focus is until it is on what has that name. */
  public Typist tabsTo(String name) {
    var passed = new ArrayList<Object>();
    for (var tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      var reached = page.evaluate(NAME);
      if (name.equals(reached)) {
        return this;
      }
      passed.add(reached);
    }
    throw new AssertionError("The keyboard does not lead to %s, but to %s".formatted(name, passed));
  }
}
