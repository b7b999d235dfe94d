package dev.remainder.web.security;

import dev.remainder.web.CurrentRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks, and what they may do.
 *
 * @param name as it stands on the events that they cause
 * @param signedIn whether a token was sent; without one, and with security on, there is nothing one
 *     may do but sign in
 * @param required whether one has to sign in
 * @param companies whose warehouses they see; empty with {@code allCompanies}
 */
record WhoAsks(
    String name,
    boolean signedIn,
    boolean required,
    List<Role> roles,
    boolean allCompanies,
    List<String> companies) {

  static WhoAsks ofAnybody() {
    return new WhoAsks(
        CurrentRequest.ANONYMOUS, false, false, Arrays.asList(Role.values()), true, List.of());
  }

  static WhoAsks ofToken() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn user
        ? new WhoAsks(
            user.getName(),
            true,
            true,
            user.roles().stream().sorted().toList(),
            user.companies().all(),
            user.companies().named().stream().sorted().toList())
        : new WhoAsks(CurrentRequest.ANONYMOUS, false, true, List.of(), false, List.of());
  }
}
