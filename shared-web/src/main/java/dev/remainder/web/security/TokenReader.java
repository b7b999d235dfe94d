package dev.remainder.web.security;

import dev.remainder.web.security.SecuritySettings.Issuer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads from a token of one issuer, found to be genuine, whom it stands for. */
record TokenReader(Issuer issuer) implements Converter<Jwt, AbstractAuthenticationToken> {

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    var name = token.getClaimAsString(issuer.nameClaim());
    if (name == null || name.isBlank()) {
      throw new InvalidBearerTokenException("It names nobody.");
    }
    return new SignedIn(token, name, rolesIn(token), companiesIn(token));
  }

  private Set<Role> rolesIn(Jwt token) {
    return textsAt(token, issuer.rolesClaim()).stream()
        .map(Role::named)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Companies companiesIn(Jwt token) {
    var claim = issuer.companiesClaim();
    return claim == null ? Companies.ALL : Companies.of(textsAt(token, claim));
  }

  private static Set<String> textsAt(Jwt token, String path) {
    Object here = token.getClaims();
    for (var part : path.split("\\.")) {
      here = here instanceof Map<?, ?> inner ? inner.get(part) : null;
    }
    return texts(here);
  }

  private static Set<String> texts(@Nullable Object claim) {
    return switch (claim) {
      case null -> Set.of();
      case Collection<?> several ->
          several.stream().map(Object::toString).collect(Collectors.toCollection(HashSet::new));
      default -> Stream.of(claim.toString().split(" ")).collect(Collectors.toSet());
    };
  }
}
