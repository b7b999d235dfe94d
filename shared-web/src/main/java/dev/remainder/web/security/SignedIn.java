package dev.remainder.web.security;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Somebody whose token was found to be good. */
final class SignedIn extends JwtAuthenticationToken {

  private final Set<Role> roles;
  private final transient Companies companies;

  SignedIn(Jwt token, String name, Set<Role> roles, Companies companies) {
    super(token, authoritiesOf(roles), name);
    this.roles = roles;
    this.companies = companies;
  }

  Set<Role> roles() {
    return roles;
  }

  Companies companies() {
    return companies;
  }

  private static Collection<SimpleGrantedAuthority> authoritiesOf(Set<Role> roles) {
    return roles.stream()
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn user
        && super.equals(other)
        && companies.equals(user.companies);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), companies);
  }
}
