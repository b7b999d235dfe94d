package dev.remainder.web.security;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.SecurityContext;
import dev.remainder.web.security.SecuritySettings.Issuer;
import dev.remainder.web.security.SecuritySettings.LocalUser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens for local users, signed here and good for every process that knows the secret. */
final class LocalTokens {

  /** This service as an issuer, in its own tokens. */
  static final Issuer ISSUER = new Issuer("urn:remainder", null, null, "sub", "roles", "companies");

  private static final int SHORTEST_SECRET = 32;

  private final SecuritySettings settings;
  private final SecretKey key;
  private final Clock clock;

  LocalTokens(SecuritySettings settings, Clock clock) {
    this.settings = settings;
    this.key = new SecretKeySpec(secretOr(settings.tokenSecret()), "HmacSHA256");
    this.clock = clock;
  }

  Jwt issueTo(LocalUser user) {
    var now = clock.instant();
    var claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER.uri())
            .subject(user.name())
            .issuedAt(now)
            .expiresAt(now.plus(settings.tokenLifetime()))
            .claim("roles", user.roles().stream().map(Role::name).sorted().toList())
            .claim("companies", companiesOf(user))
            .build();
    var header = JwsHeader.with(MacAlgorithm.HS256).build();
    return new NimbusJwtEncoder(new ImmutableSecret<SecurityContext>(key))
        .encode(JwtEncoderParameters.from(header, claims));
  }

  JwtDecoder decoder() {
    var decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
    decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER.uri()));
    return decoder;
  }

  private static List<String> companiesOf(LocalUser user) {
    return user.companies().isEmpty()
        ? List.of(Companies.EVERY)
        : user.companies().stream().sorted().toList();
  }

  private static byte[] secretOr(@Nullable String given) {
    if (given == null || given.isEmpty()) {
      return KeyGenerators.secureRandom(SHORTEST_SECRET).generateKey();
    }
    if (given.length() < SHORTEST_SECRET) {
      throw new UnsafeSettings(
          "remainder.security.token-secret must have %d characters or more"
              .formatted(SHORTEST_SECRET));
    }
    return given.getBytes(StandardCharsets.UTF_8);
  }
}
