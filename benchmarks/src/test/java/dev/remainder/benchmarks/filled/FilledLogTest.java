package dev.remainder.benchmarks.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.QuerySide;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
      }
    }
  }

  private static int total(String address) throws IOException, InterruptedException {
    return get(address).path("total").asInt();
  }

  private static JsonNode get(String address) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.builder().build().readTree(answer.body());
    }
  }
}
