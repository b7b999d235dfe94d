package dev.remainder.benchmarks.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.QuerySide;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side can read the filled log, and its audit finds every rule of domain.md kept. */
class FilledLogTest {

  private static final int ORDERS = 120;
  private static final int OPEN_LINES = 7;

  @Test
  void theFilledLogIsOneThatTheServiceCouldHaveWritten() throws Exception {
    try (var postgres = EmbeddedPostgres.start()) {
      var database = postgres.getJdbcUrl("postgres", "postgres");
      var events = FilledLog.fill(database, LogSize.ofYear(ORDERS, OPEN_LINES));
      try (var querySide =
          new SpringApplicationBuilder(QuerySide.class)
              .run(
                  "--spring.config.name=query-side",
                  "--server.port=0",
                  "--spring.datasource.url=" + database)) {
        var port = querySide.getEnvironment().getRequiredProperty("local.server.port");
        var api = "http://127.0.0.1:" + port + "/api/";
        await()
            .atMost(Duration.ofMinutes(2))
            .untilAsserted(() ->
                assertThat(get(api + "projections"))
                    .allSatisfy(it -> assertThat(it.path("position").asLong()).isEqualTo(events)));

        var audit = get(api + "audit/invariants");
        assertThat(audit.path("checkedEvents").asLong()).isEqualTo(events);
        assertThat(audit.path("violations")).as(audit.toPrettyString()).isEmpty();
        assertThat(total(api + "orders?outcome=DELIVERED_IN_FULL")).isEqualTo(ORDERS);
        assertThat(total(api + "reports/backorders?size=1")).isEqualTo(OPEN_LINES);
        assertThat(total(api + "transfers?state=DONE&backorder=true")).isBetween(100, ORDERS);

        var simulated = simulate(api, "{\"allocation\":\"PRIORITY_DATE\"}");
        assertThat(simulated.path("events").asLong()).isEqualTo(events);
        assertThat(simulated.path("differsSince").isNull()).isTrue();
        assertThat(simulated.at("/orders/same").asInt()).isEqualTo(ORDERS + (OPEN_LINES + 1) / 2);
        assertThat(simulate(api, "{\"createBackorder\":\"NEVER\"}").at("/orders/losing").asInt())
            .isBetween(100, ORDERS);
      }
    }
  }

  private static int total(String address) throws IOException, InterruptedException {
    return get(address).path("total").asInt();
  }

  private static JsonNode get(String address) throws IOException, InterruptedException {
    return ask(HttpRequest.newBuilder(URI.create(address)).build());
  }

  private static JsonNode simulate(String api, String rules)
      throws IOException, InterruptedException {
    return ask(
        HttpRequest.newBuilder(URI.create(api + "simulations"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(rules))
            .build());
  }

  private static JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.builder().build().readTree(answer.body());
    }
  }
}
