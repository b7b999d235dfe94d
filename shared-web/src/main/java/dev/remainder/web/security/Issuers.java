package dev.remainder.web.security;

import dev.remainder.web.security.SecuritySettings.Issuer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;

/** Believes the tokens of this service and of the issuers named in the settings, and no others. */
final class Issuers {

  private Issuers() {}

  static AuthenticationManagerResolver<HttpServletRequest> of(
      SecuritySettings settings, LocalTokens local) {
    Map<String, AuthenticationManager> byUri = new HashMap<>();
    byUri.put(LocalTokens.ISSUER.uri(), believing(LocalTokens.ISSUER, local.decoder()));
    settings.issuers().forEach(issuer -> byUri.put(issuer.uri(), believing(issuer)));
    return new JwtIssuerAuthenticationManagerResolver((String uri) -> {
      var known = byUri.get(uri);
      if (known == null) {
        throw new InvalidBearerTokenException("It is of an issuer that is not believed here.");
      }
      return known;
    });
  }

  /** Asked at its first token, so that this service starts without it. */
  private static AuthenticationManager believing(Issuer issuer) {
    return believing(issuer, new SupplierJwtDecoder(() -> decoderOf(issuer)));
  }

  private static AuthenticationManager believing(Issuer issuer, JwtDecoder decoder) {
    var provider = new JwtAuthenticationProvider(decoder);
    provider.setJwtAuthenticationConverter(new TokenReader(issuer));
    return new ProviderManager(provider);
  }

  private static JwtDecoder decoderOf(Issuer issuer) {
    var keys = issuer.jwkSetUri();
    var decoder =
        keys == null
            ? NimbusJwtDecoder.withIssuerLocation(issuer.uri()).build()
            : NimbusJwtDecoder.withJwkSetUri(keys.toString()).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            JwtValidators.createDefaultWithIssuer(issuer.uri()), meantForUs(issuer)));
    return decoder;
  }

  private static JwtClaimValidator<Object> meantForUs(Issuer issuer) {
    var audience = issuer.audience();
    return new JwtClaimValidator<>(
        JwtClaimNames.AUD,
        named ->
            audience == null
                || (named instanceof Iterable<?> several && contains(several, audience)));
  }

  private static boolean contains(Iterable<?> several, String one) {
    for (var each : several) {
      if (one.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
