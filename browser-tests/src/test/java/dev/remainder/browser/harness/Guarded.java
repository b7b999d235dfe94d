package dev.remainder.browser.harness;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;

/** A program of its own where everybody signs in, and nothing has happened yet. */
public final class Guarded {

  public static final String PASSWORD = "correct horse battery";

  private static final Map<String, String> USERS =
      Map.of("ada", "ADMIN", "walter", "WAREHOUSE", "sally", "SALES");

  private Guarded() {}

  public static URI address() {
    return Shared.PROGRAM.address();
  }

  /** Somebody who has signed in, at an address of the page. */
  public static Operator signedIn(Page page, String name, String address) {
    page.navigate(address().resolve(address).toString());
    return new Operator(page).writes("Name", name).writes("Password", PASSWORD).presses("Sign in");
  }

  private static final class Shared {
    static final Packaged PROGRAM = Packaged.start(settings());

    private static Map<String, String> settings() {
      var settings = new java.util.HashMap<String, String>();
      settings.put("REMAINDER_SECURITY_MODE", "on");
      settings.put("REMAINDER_SECURITY_SIGNINSPERMINUTE", "1000");
      var number = 0;
      for (var user : USERS.entrySet()) {
        var prefix = "REMAINDER_SECURITY_USERS_%d_".formatted(number++);
        settings.put(prefix + "NAME", user.getKey());
        settings.put(prefix + "PASSWORD", "{noop}" + PASSWORD);
        settings.put(prefix + "ROLES", user.getValue());
      }
      return settings;
    }
  }
}
