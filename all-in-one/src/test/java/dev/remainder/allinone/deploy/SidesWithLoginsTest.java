package dev.remainder.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.remainder.allinone.launcher.Caller;
import dev.remainder.command.CommandSide;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.query.QuerySide;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Both sides as in the deployment: each logs in as itself, and nobody knows the owner's password.
 */
class SidesWithLoginsTest {

  private static final String APPEND =
      "insert into events.domain_event (aggregate_identifier, sequence_number, event_identifier,"
          + " payload_type, payload, meta_data, time_stamp)"
          + " values (gen_random_uuid()::text, 0, gen_random_uuid()::text, 'x', '', '', 'now')";
  private static final String URL = withoutUser(Postgres.newDatabase());

  static {
    Logins.prepare(URL, "postgres", "postgres");
  }

  @Test
  void whatOneAppendsTheOtherShowsAndSeals() throws Exception {
    // Prepared again, as at the next deployment.
    Logins.prepare(URL, "postgres", "postgres");
    try (var commands = start(CommandSide.class, "command-side", Logins.COMMAND_SIDE);
        var queries = start(QuerySide.class, "query-side", Logins.QUERY_SIDE)) {
      var introduced = caller(commands).introduceProduct("TWO-LOGINS");
      assertThat(introduced.statusCode()).as(introduced.body()).isEqualTo(201);
      assertThat(caller(queries).product("TWO-LOGINS", introduced).statusCode()).isEqualTo(200);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() ->
              assertThat(caller(queries).send("GET", "/api/audit/seal", "").body())
                  .contains("\"valid\":true", "\"unsealedEvents\":0")
                  .doesNotContain("\"events\":0"));
    }
    // The views were made by their own side.
    Logins.prepare(URL, "postgres", "postgres");
    try (var queries = start(QuerySide.class, "query-side", Logins.QUERY_SIDE)) {
      var seen = caller(queries).send("GET", "/api/products/TWO-LOGINS", "");
      assertThat(seen.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSideThatIsNotTheOwnerDoesNotStartOnALogThatIsNotReady() {
    var url = withoutUser(Postgres.newDatabase());
    assertThatThrownBy(() -> start(url, QuerySide.class, "query-side", Logins.QUERY_SIDE).close())
        .rootCause()
        .hasMessageContaining("events");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "remainder_query_side | " + APPEND,
        "remainder_query_side | update events.domain_event set payload = ''",
        "remainder_query_side | delete from events.domain_event",
        "remainder_query_side | truncate events.domain_event",
        "remainder_query_side | alter table events.domain_event disable trigger all",
        "remainder_query_side | drop function events.refuse_change cascade",
        "remainder_query_side | update seal.sealed_range set hash = ''",
        "remainder_query_side | set role postgres",
        "remainder_query_side | set role remainder_command",
        "remainder_query_side | set session_replication_role = replica",
        "remainder_command_side | update events.domain_event set payload = ''",
        "remainder_command_side | delete from events.domain_event",
        "remainder_command_side | truncate events.domain_event",
        "remainder_command_side | alter table events.domain_event disable trigger all",
        "remainder_command_side | insert into seal.sealed_range values (1, 0, 1, now(), '', '', '')",
        "remainder_command_side | set role remainder_query",
        "remainder_command_side | set role postgres"
      })
  void neitherLoginCanDoMoreThanItsSideNeeds(String login, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(URL, login, Logins.passwordOf(login));
        var refused = connection.createStatement()) {
      assertThatThrownBy(() -> refused.execute(statement))
          .message()
          .containsAnyOf("permission denied", "must be owner");
    }
  }

  private static ConfigurableApplicationContext start(
      Class<?> side, String settings, String login) {
    return start(URL, side, settings, login);
  }

  private static ConfigurableApplicationContext start(
      String url, Class<?> side, String settings, String login) {
    return new SpringApplicationBuilder(side)
        .properties("spring.config.name=" + settings)
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + login,
            "--spring.datasource.password=" + Logins.passwordOf(login),
            "--remainder.log.owner=false",
            "--remainder.seal.every=100ms");
  }

  private static Caller caller(ConfigurableApplicationContext side) {
    return new Caller(
        URI.create(
            "http://127.0.0.1:" + side.getEnvironment().getRequiredProperty("local.server.port")));
  }

  private static String withoutUser(String url) {
    return url.replaceFirst("\\?.*", "");
  }
}
