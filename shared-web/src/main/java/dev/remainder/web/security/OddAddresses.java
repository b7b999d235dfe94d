package dev.remainder.web.security;

import java.util.Set;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Addresses that only somebody with bad intent would write are refused before anyone reads them.
 */
final class OddAddresses {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private OddAddresses() {}

  static HttpFirewall firewall(SecuritySettings settings) {
    var firewall = new StrictHttpFirewall();
    // Text of people stands in addresses: a search for 5%, a sku with a semicolon.
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowSemicolon(true);
    if (!settings.isOn()) {
      // Or a page of another site could reach this machine under a name of its own.
      firewall.setAllowedHostnames(THIS_MACHINE::contains);
    }
    return firewall;
  }
}
