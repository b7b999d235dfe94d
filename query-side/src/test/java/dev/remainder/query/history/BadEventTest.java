package dev.remainder.query.history;

import static dev.remainder.query.language.OrderEvents.goods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An event that cannot be applied ends its stream in the past as in the present, and no other. */
@DirtiesContext
class BadEventTest extends RunningQuerySide {

  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "TRAY", 10));
  private final TransferEvents first = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents bad = TransferEvents.of(order, "WH/OUT/00002");

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("bad_event", TestPostgres.wire());
    properties.add("spring.datasource.url", () -> url);
  }

  @Test
  void pastAndPresentAgreeOnWhatCameBeforeIt() {
    log.append(order.stream(), order.quoted(), order.confirmed(first));
    log.append(first.stream(), first.planned(TransferEvents.line(1, "TRAY", 10)));
    log.append(bad.stream(), bad.planned(TransferEvents.line(1, "TRAY", 4)), bad.planned());
    await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters() == 2);

    var now = Instant.now();
    for (var path : List.of("/api/transfers/" + bad.stream(), "/api/reports/top-shortages")) {
      var present = client.get(path);
      var past = client.get(path + "?asOf=" + now);
      assertThat(present.status()).isEqualTo(200);
      assertThat(past.status()).as(path).isEqualTo(200);
      assertThat(past.body().at("/lines")).isEqualTo(present.body().at("/lines"));
      assertThat(past.body().at("/totals")).isEqualTo(present.body().at("/totals"));
    }
    assertThat(client.get("/api/reports/top-shortages?asOf=" + now).text("/totals/short"))
        .isEqualTo("14");
  }

  /** In the families of transfers and of reports. */
  private int deadLetters() {
    var letters = 0;
    for (var family : client.get("/api/projections").body()) {
      letters += family.get("deadLetters").asInt();
    }
    return letters;
  }
}
