package dev.remainder.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Carries the token of a browser, whose event stream cannot send headers. No script can read it and
 * no other site can have it sent.
 */
final class SessionCookie implements BearerTokenResolver {

  static final String NAME = "remainder-session";

  private final BearerTokenResolver header = new DefaultBearerTokenResolver();

  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    var sent = header.resolve(request);
    return sent == null ? inCookie(request).orElse(null) : sent;
  }

  static ResponseCookie holding(String token, Duration lifetime, boolean secure) {
    return ResponseCookie.from(NAME, token)
        .httpOnly(true)
        .sameSite("Strict")
        .secure(secure)
        .path("/")
        .maxAge(lifetime)
        .build();
  }

  /** Makes the browser forget it. */
  static ResponseCookie gone(boolean secure) {
    return holding("", Duration.ZERO, secure);
  }

  private static Optional<String> inCookie(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty())
            .map(cookie -> cookie.getValue())
            .findFirst();
  }
}
