package dev.remainder.web.security;

import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The companies whose warehouses somebody sees and changes: all, or those named.
 *
 * @param named only these, unless all
 */
public record Companies(boolean all, Set<String> named) {

  public static final Companies ALL = new Companies(true, Set.of());

  /** In a token, for all of them; not the name of one. */
  static final String EVERY = "*";

  public static Companies of(Set<String> named) {
    return named.contains(EVERY) ? ALL : new Companies(false, Set.copyOf(named));
  }

  /** Of whoever asks. Without security, and outside any request, there is no boundary. */
  public static Companies ofWhoAsks() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn user
        ? user.companies()
        : ALL;
  }

  public boolean include(String company) {
    return all || named.contains(company);
  }
}
