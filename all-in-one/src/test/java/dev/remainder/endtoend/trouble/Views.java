package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Shop;
import dev.remainder.simulation.Equations;
import dev.remainder.simulation.LogReplay;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views against the log: no event skipped, none applied twice. */
final class Views {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Http reader;
  private final JdbcClient log;

  Views(Http reader, JdbcClient log) {
    this.reader = reader;
    this.log = log;
  }

  /** While no command runs. */
  void areWhatTheLogSays() {
    catchUp();
    var audit = reader.get("/api/audit/invariants").ok();
    assertThat(audit.items("/violations")).isEmpty();
    assertThat(audit.items("/equations"))
        .hasSizeGreaterThan(15)
        .allSatisfy(equation -> assertThat(equation.path("violations").asLong()).isZero())
        .anySatisfy(equation -> {
          assertThat(equation.path("name").asString()).startsWith("orders: the view");
          assertThat(equation.path("checked").asLong()).isPositive();
        });
    assertThat(audit.at("/setAside")).isEqualTo("{}");
    assertThat(audit.at("/checkedEvents")).isEqualTo(eventsInTheLog());
  }

  /** The whole log added up by figures that know nothing of the program's own. */
  void areWhatAReplayGives(List<String> skus) {
    catchUp();
    var replay = LogReplay.ofAll(log);
    for (var sku : skus) {
      var shown = reader.get("/api/stock/WH/" + sku).ok().body();
      assertThat(
              Json.fields(shown, Map.of("onHand", "on hand"))
                  + ", "
                  + Json.fields(shown, Map.of("reserved", "reserved")))
          .as(sku)
          .isEqualTo(replay.stock("stock:WH:" + sku));
    }
    Equations.hold(Shop.at(reader), skus, List.of(Clients.CUSTOMER));
  }

  private void catchUp() {
    await("views that follow the log")
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() ->
            assertThat(reader.get("/api/projections").ok().items(""))
                .hasSize(5)
                .allSatisfy(family -> {
                  assertThat(family.path("behind").asLong()).as("%s", family).isZero();
                  assertThat(family.path("deadLetters").asLong()).as("%s", family).isZero();
                }));
  }

  private String eventsInTheLog() {
    return log.sql("select count(*) from events.domain_event").query(String.class).single();
  }
}
