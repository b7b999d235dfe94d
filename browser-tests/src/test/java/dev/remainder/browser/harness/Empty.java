package dev.remainder.browser.harness;

import com.microsoft.playwright.Page;

/** A program of its own to which nobody has done anything. */
public final class Empty {

  private Empty() {}

  public static Operator opened(Page page, String address) {
    page.navigate(Shared.PROGRAM.address().resolve(address).toString());
    return new Operator(page);
  }

  private static final class Shared {
    static final Packaged PROGRAM = Packaged.start();
  }
}
