package dev.remainder.web.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The companies whose warehouses somebody sees and changes: all, or those named.
 *
 * @param named only these, unless all
 */
public record Companies(boolean all, Set<String> named) {

  /** No company has this name. */
  private static final String NOBODYS = "";

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

  /** For a condition in SQL: null if there is no boundary, else never empty. */
  public @Nullable List<String> boundary() {
    return all ? null : Stream.concat(named.stream(), Stream.of(NOBODYS)).toList();
  }

  public boolean include(String company) {
    return all || named.contains(company);
  }
}
