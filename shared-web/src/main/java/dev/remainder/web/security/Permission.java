package dev.remainder.web.security;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Calls, and who may make them.
 *
 * @param roles one of them is enough; empty: whoever is signed in
 * @param everyCompany what it shows or does spans companies: not for a user of some of them
 */
public record Permission(
    HttpMethod method, PathPattern path, Set<Role> roles, boolean everyCompany) {

  static Permission of(HttpMethod method, String path, Role... roles) {
    return new Permission(
        method, PathPatternParser.defaultInstance.parse(path), Set.of(roles), false);
  }

  Permission acrossCompanies() {
    return new Permission(method, path, roles, true);
  }

  /** Whether it speaks of this call. */
  public boolean covers(HttpMethod asked, String address) {
    return method.equals(asked) && path.matches(PathContainer.parsePath(address));
  }
}
