package dev.remainder.endtoend.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * An OpenID Connect issuer on this machine: its description, its keys, and tokens signed by them.
 */
final class TokenIssuer implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;

  private TokenIssuer(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static TokenIssuer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var issuer = new TokenIssuer(server, new RSAKeyGenerator(2048).keyID("first").generate());
      issuer.serve(
          "/.well-known/openid-configuration",
          """
          {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["public"],
           "authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
           "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
          """
              .replace("%s", issuer.uri()));
      issuer.serve("/keys", new JWKSet(issuer.key.toPublicJWK()).toString());
      server.start();
      return issuer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String token(String issuer, String audience, Instant expires, Map<String, Object> claims) {
    var content =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("user-1")
            .audience(audience)
            .expirationTime(Date.from(expires));
    claims.forEach(content::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, content.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  private void serve(String path, String json) {
    server.createContext(
        path,
        exchange -> {
          var body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
