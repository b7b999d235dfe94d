package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody does anything under another's name, or under none")
class SignInTest {

  @Test
  void withoutATokenNothingIsShown() {
    var refused = Guarded.PROGRAM.http().get("/api/orders").problem(401, "sign-in-required");
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    Guarded.PROGRAM.http().get("/api/nowhere").problem(401, "sign-in-required");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookAlike() {
    var wrong = Guarded.signIn("sales", "guessed").problem(401, "wrong-credentials");
    var unknown = Guarded.signIn("stranger", "guessed").problem(401, "wrong-credentials");
    assertThat(wrong.at("/detail")).isEqualTo(unknown.at("/detail"));
  }

  @Test
  void credentialsMustBeThere() {
    Guarded.PROGRAM.http().post("/api/session", "{}").problem(400, "malformed-request");
  }

  @Test
  void aTokenThatWasChangedIsNotBelieved() {
    var token = Guarded.token("sales");
    var end = token.charAt(token.length() - 2) == 'A' ? "B" : "A";
    var changed = token.substring(0, token.length() - 2) + end + token.charAt(token.length() - 1);
    Guarded.with(changed, "GET", "/api/orders", null).problem(401, "sign-in-required");
    Guarded.with("no-token", "GET", "/api/orders", null).problem(401, "sign-in-required");
  }

  @Test
  void whoActsStandsOnTheEventAndCannotBeForged() {
    var sku = "SIGNED-" + System.nanoTime();
    Guarded.PROGRAM
        .http()
        .send(
            "POST",
            "/api/products",
            "{\"sku\":\"%s\",\"name\":\"Signed\"}".formatted(sku),
            Map.of(
                "Authorization", "Bearer " + Guarded.token("manager"),
                "X-Forwarded-User", "somebody-else",
                "Remote-User", "somebody-else"))
        .ok();
    assertThat(
            Guarded.PROGRAM
                .jdbc()
                .sql(
                    """
                    select convert_from(meta_data, 'UTF8') from events.domain_event
                    where position(? in convert_from(payload, 'UTF8')) > 0 limit 1
                    """)
                .param(sku)
                .query(String.class)
                .single())
        .contains("\"by\":\"manager\"")
        .doesNotContain("somebody-else");
  }

  @Test
  void aBrowserIsKnownByItsCookie() {
    var cookie = Guarded.signIn("auditor", "auditor").ok().header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    var sent = Map.of("Cookie", cookie.substring(0, cookie.indexOf(';')));

    var who = Guarded.PROGRAM.http().send("GET", "/api/session", null, sent).ok();
    assertThat(who.at("/name")).isEqualTo("auditor");
    assertThat(who.at("/roles/0")).isEqualTo("AUDITOR");

    var forgotten = Guarded.PROGRAM.http().send("POST", "/api/session/end", null, sent).ok();
    assertThat(forgotten.header("Set-Cookie"))
        .contains("remainder-session=;")
        .contains("Max-Age=0");
  }

  @Test
  void aStrangerIsToldThatSigningInIsRequired() {
    var who = Guarded.PROGRAM.http().get("/api/session").ok();
    assertThat(who.at("/signedIn")).isEqualTo("false");
    assertThat(who.at("/required")).isEqualTo("true");
  }

  @Test
  void onlyTheHealthOfTheProcessIsOpen() {
    Guarded.PROGRAM.http().get("/actuator/health").ok();
    Guarded.PROGRAM.http().get("/actuator/env").problem(401, "sign-in-required");
    Guarded.as("sales", "GET", "/actuator/env", null).problem(403, "not-allowed");
  }
}
