package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tokens of an outside issuer are believed if they are genuine, fresh and meant for us")
class OutsideIssuerTest {

  private static final Instant SOON = Instant.now().plusSeconds(600);

  private static TokenIssuer issuer;
  private static TokenIssuer stranger;
  private static Program program;

  @BeforeAll
  static void start() {
    issuer = TokenIssuer.start();
    stranger = TokenIssuer.start();
    program =
        Program.on(
            Postgres.newDatabase(),
            Map.of(
                "remainder.security.mode", "on",
                "remainder.security.issuers[0].uri", issuer.uri(),
                "remainder.security.issuers[0].audience", "remainder",
                "remainder.security.issuers[0].name-claim", "preferred_username",
                "remainder.security.issuers[0].roles-claim", "realm_access.roles"));
  }

  @AfterAll
  static void stop() {
    program.close();
    issuer.close();
    stranger.close();
  }

  private static Answer whoIs(String token) {
    return program
        .http()
        .send("GET", "/api/session", null, Map.of("Authorization", "Bearer " + token));
  }

  private static Map<String, Object> anna() {
    return Map.of(
        "preferred_username",
        "anna",
        "realm_access",
        Map.of("roles", List.of("sales", "of-another-program")));
  }

  @Test
  void nameAndRolesComeFromTheClaimsThatTheSettingsName() {
    var who = whoIs(issuer.token(issuer.uri(), "remainder", SOON, anna())).ok();
    assertThat(who.at("/name")).isEqualTo("anna");
    assertThat(who.body().at("/roles").toString()).isEqualTo("[\"SALES\"]");
    assertThat(who.at("/allCompanies")).isEqualTo("true");
  }

  @Test
  void anExpiredTokenIsNot() {
    var expired = issuer.token(issuer.uri(), "remainder", Instant.now().minusSeconds(600), anna());
    whoIs(expired).problem(401, "sign-in-required");
  }

  @Test
  void oneForAnotherProgramIsNot() {
    whoIs(issuer.token(issuer.uri(), "another", SOON, anna())).problem(401, "sign-in-required");
  }

  @Test
  void oneOfAnotherIssuerIsNot() {
    whoIs(stranger.token(stranger.uri(), "remainder", SOON, anna()))
        .problem(401, "sign-in-required");
  }

  @Test
  void oneThatOnlySaysItIsOfTheIssuerIsNot() {
    whoIs(stranger.token(issuer.uri(), "remainder", SOON, anna())).problem(401, "sign-in-required");
  }

  @Test
  void oneThatNamesNobodyIsNot() {
    whoIs(issuer.token(issuer.uri(), "remainder", SOON, Map.of())).problem(401, "sign-in-required");
  }
}
