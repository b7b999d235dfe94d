package dev.remainder.query.rebuild;

import static dev.remainder.query.language.Quantities.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.QuerySide;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.platform.TestClient;
import dev.remainder.query.platform.TestLog;
import dev.remainder.query.platform.TestPostgres;
import dev.remainder.query.projection.ViewFamily;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The program is deployed on a database of its own, and again. */
class DeployedVersionTest {

  private static final StockEvents STOCK = StockEvents.of("DEPLOYED");

  @Test
  void viewsOfAnotherVersionAreRebuiltByThemselvesAndServedMeanwhile() throws Exception {
    var url = TestPostgres.urlOfNewDatabase("deployed", TestPostgres.wire());
    try (var first = deployed(url)) {
      assertNothingIsRebuilt(first);
      first
          .getBean(TestLog.class)
          .append(STOCK.stream(), STOCK.opened(), STOCK.received(5, balance(5, 0)));
      await().atMost(Rebuilding.PATIENCE).until(() -> onHand(first) == 5);
      var jdbc = first.getBean(JdbcTemplate.class);
      jdbc.update("update query.stock_item set on_hand = 77");
      jdbc.update("update query.view_version set version = version - 1 where family = 'stock'");
    }
    try (var reader = LongReader.of(url, "query.stock_item");
        var second = deployed(url);
        var third = deployed(url)) {
      rebuilding(second).awaitPhase("stock", "SWAPPING");
      assertThat(onHand(second)).isEqualTo(77);
      for (var either : new ConfigurableApplicationContext[] {second, third}) {
        assertThat(rebuilding(either).status("stock").get("state").asString())
            .isEqualTo("REBUILDING");
        assertThat(rebuilding(either).ask("stock").status()).isEqualTo(409);
      }
      var begun = second.getBean(JdbcTemplate.class).queryForList("select * from query.rebuild");
      reader.close();
      rebuilding(third).awaited("stock", "SWAPPED");
      assertThat(onHand(second)).isEqualTo(5);
      assertThat(onHand(third)).isEqualTo(5);
      assertThat(begun).hasSize(1);
      assertThat(
              second
                  .getBean(JdbcTemplate.class)
                  .queryForObject(
                      "select version from query.view_version where family = 'stock'",
                      Integer.class))
          .isEqualTo(ViewFamily.versionOf(ViewFamily.STOCK));
    }
    try (var last = deployed(url)) {
      assertThat(rebuilding(last).status("stock").get("state").asString()).isEqualTo("LIVE");
    }
  }

  @Test
  void whatHasNotBegunYetIsNotRebuilt() {
    var url = TestPostgres.urlOfNewDatabase("deployed_first", TestPostgres.wire());
    try (var first = deployed(url)) {
      assertNothingIsRebuilt(first);
      first.getBean(JdbcTemplate.class).update("update query.view_version set version = 0");
    }
    try (var again = deployed(url)) {
      assertNothingIsRebuilt(again);
      assertThat(
              again
                  .getBean(JdbcTemplate.class)
                  .queryForList("select family, version from query.view_version"))
          .isNotEmpty()
          .allSatisfy(row ->
              assertThat(row.get("version"))
                  .isEqualTo(ViewFamily.versionOf(row.get("family").toString())));
    }
  }

  private static void assertNothingIsRebuilt(ConfigurableApplicationContext program) {
    assertThat(program.getBean(JdbcTemplate.class).queryForList("select * from query.rebuild"))
        .isEmpty();
  }

  private static ConfigurableApplicationContext deployed(String url) {
    return new SpringApplicationBuilder(QuerySide.class, TestLog.class)
        .run(
            "--spring.config.name=query-side", "--server.port=0", "--spring.datasource.url=" + url);
  }

  private static Rebuilding rebuilding(ConfigurableApplicationContext program) {
    return new Rebuilding(client(program));
  }

  private static TestClient client(ConfigurableApplicationContext program) {
    return new TestClient(
        program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  private static int onHand(ConfigurableApplicationContext program) {
    return client(program).get("/api/stock/WH/DEPLOYED").body().path("onHand").asInt(-1);
  }
}
