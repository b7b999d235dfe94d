package dev.remainder.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.QuerySide;
import dev.remainder.query.platform.TestClient;
import dev.remainder.query.platform.TestPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Query sides that start, run beside each other, end and start again. */
class SealingProcessesTest {

  private static final String URL = TestPostgres.urlOfNewDatabase("sealing", TestPostgres.wire());

  private final JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(URL));
  private int appended;

  @Test
  void theySealByThemselvesOneAtATimeAndGoOnAfterARestart() {
    try (var alone = start()) {
      var fresh = audit(alone);
      assertThat(fresh.get("valid").asBoolean()).isTrue();
      assertThat(fresh.get("sealedUpTo").asLong()).isZero();
      assertThat(fresh.get("ranges").asLong()).isZero();
      assertThat(fresh.get("headHash").asString()).isEqualTo("0".repeat(64));

      append(3);
      awaitAllSealed(alone);
      try (var beside = start()) {
        for (var some = 0; some < 10; some++) {
          append(100);
        }
        awaitAllSealed(alone);
        assertThat(audit(beside).get("headHash")).isEqualTo(audit(alone).get("headHash"));
      }
      append(2);
    }
    try (var again = start()) {
      append(2);
      awaitAllSealed(again);
    }
  }

  private void append(int events) {
    for (var event = 0; event < events; event++) {
      owner.update(
          """
          insert into events.domain_event (aggregate_identifier, sequence_number, type,
            event_identifier, payload_type, payload, meta_data, time_stamp)
          values ('product:P' || ?, 0, 'Test', gen_random_uuid()::text,
            'dev.remainder.events.product.ProductIntroduced',
            convert_to(
              format('{"sku":"%s","name":"Tray","kind":"SERVICE"}', gen_random_uuid()), 'UTF8'), '{}', '2026-03-02T10:00:00Z')
          """,
          appended++);
    }
  }

  private void awaitAllSealed(ConfigurableApplicationContext side) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(audit(side).get("events").asLong()).isEqualTo(appended));
    assertThat(audit(side).get("valid").asBoolean()).isTrue();
  }

  private static JsonNode audit(ConfigurableApplicationContext side) {
    var port = side.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new TestClient(port).get("/api/audit/seal").body();
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(QuerySide.class)
        .properties("spring.config.name=query-side,application")
        .run("--server.port=0", "--spring.datasource.url=" + URL, "--remainder.seal.every=20ms");
  }
}
