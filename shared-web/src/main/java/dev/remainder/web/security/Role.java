package dev.remainder.web.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is here to do; each opens the calls named in {@link Permissions}. */
public enum Role {
  /** Writes and changes orders. */
  SALES,
  /** Receives, counts and ships. */
  WAREHOUSE,
  /** All that sales and warehouse do, the set-up, and the reports. */
  MANAGER,
  /** Sees everything, the log itself included, and changes nothing. */
  AUDITOR,
  /** May do everything; alone rebuilds views. */
  ADMIN;

  private static final String PREFIX = "ROLE_";

  /** As Spring Security names it. */
  String authority() {
    return PREFIX + name();
  }

  /** Tokens of other issuers carry roles of other programs too: those are nobody here. */
  static Optional<Role> named(String name) {
    return Stream.of(values())
        .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  static Optional<Role> ofAuthority(String authority) {
    return authority.startsWith(PREFIX)
        ? named(authority.substring(PREFIX.length()))
        : Optional.empty();
  }
}
