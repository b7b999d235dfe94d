package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One client cannot take the service from the others, nor guess passwords fast")
class RequestRatesTest {

  private static Program program;
  private static String greedy;
  private static String modest;

  @BeforeAll
  static void start() {
    var settings = Guarded.settings();
    settings.put("remainder.security.requests-per-second", 2);
    settings.put("remainder.security.sign-ins-per-minute", 6);
    program = Program.on(Postgres.newDatabase(), settings);
    greedy = signIn("sales", "sales").ok().at("/token");
    modest = signIn("auditor", "auditor").ok().at("/token");
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static Answer signIn(String name, String password) {
    return program
        .http()
        .post("/api/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
  }

  private static Answer orders(String token) {
    return program
        .http()
        .send("GET", "/api/orders", null, Map.of("Authorization", "Bearer " + token));
  }

  @Test
  void whoAsksTooMuchIsToldWhenToComeBackAndTheOthersGoOn() {
    var refused =
        IntStream.range(0, 200)
            .mapToObj(again -> orders(greedy))
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow()
            .problem(429, "too-many-requests");
    assertThat(refused.header("Retry-After")).isEqualTo(refused.at("/retryAfterSeconds"));
    orders(modest).ok();
  }

  @Test
  void passwordsCannotBeTriedOneAfterTheOther() {
    assertThat(
            IntStream.range(0, 20)
                .mapToObj(again -> signIn("sales", "guess " + again))
                .map(Answer::code))
        .contains("wrong-credentials", "too-many-requests");
  }
}
