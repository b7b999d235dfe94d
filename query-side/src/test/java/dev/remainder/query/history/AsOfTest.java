package dev.remainder.query.history;

import static dev.remainder.query.history.DrawerCase.CONFIRMED;
import static dev.remainder.query.history.DrawerCase.OPENED;
import static dev.remainder.query.history.DrawerCase.QUOTED;
import static dev.remainder.query.history.DrawerCase.RECEIVED;
import static dev.remainder.query.history.DrawerCase.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.platform.TestClient.Answer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsOfTest extends WithPast {

  private final DrawerCase story = new DrawerCase();
  private final String order = "/api/orders/" + story.order.stream();
  private final String first = "/api/transfers/" + story.first.stream();
  private final String second = "/api/transfers/" + story.second.stream();
  private final String stock = "/api/stock/WH/" + story.sku;

  private String token;

  @BeforeEach
  void happens() {
    token = story.happens(recorder);
  }

  @Test
  void showsAnOrderAsItWas() {
    assertThat(at(order, QUOTED).text("/state")).isEqualTo("QUOTATION");
    assertThat(at(order, CONFIRMED.minusMillis(1)).text("/state")).isEqualTo("QUOTATION");

    var confirmed = at(order, CONFIRMED);
    assertThat(confirmed.header("ETag")).isEqualTo("\"1\"");
    assertThat(confirmed.text("/deliveryStatus")).isEqualTo("NOT_DELIVERED");
    assertThat(confirmed.text("/lines/0/reserved")).isEqualTo("45");
    assertThat(confirmed.body().at("/transfers")).hasSize(1);

    var validated = at(order, VALIDATED);
    assertThat(validated.text("/deliveryStatus")).isEqualTo("PARTIALLY_DELIVERED");
    assertThat(validated.text("/lines/0/backordered")).isEqualTo("10");
    assertThat(validated.text("/lines/0/reserved")).isEqualTo("0");
    assertThat(validated.text("/transfers/1/state")).isEqualTo("WAITING");

    assertThat(at(order, RECEIVED).text("/transfers/1/state")).isEqualTo("READY");
    assertThat(at(order, Instant.now()).text("/lines/0/reserved")).isEqualTo("10");
  }

  @Test
  void showsATransferAsItWas() {
    assertThat(at(first, CONFIRMED).text("/state")).isEqualTo("READY");
    assertThat(at(first, VALIDATED.minusMillis(1)).text("/state")).isEqualTo("READY");
    assertThat(at(first, VALIDATED).text("/backorders/0/reference")).isEqualTo("WH/OUT/00002");
    assertThat(at(second, VALIDATED).text("/state")).isEqualTo("WAITING");
    assertThat(at(second, RECEIVED).text("/state")).isEqualTo("READY");
  }

  @Test
  void showsStockAndItsQueueAsTheyWere() {
    assertThat(at(stock, OPENED).text("/free")).isEqualTo("45");
    assertThat(at(stock, CONFIRMED).text("/short")).isEqualTo("10");
    assertThat(at(stock, CONFIRMED).text("/forecast")).isEqualTo("-10");
    assertThat(at(stock, VALIDATED).text("/onHand")).isEqualTo("0");
    assertThat(at(stock + "/queue", OPENED).body()).isEmpty();
    assertThat(at(stock + "/queue", CONFIRMED).text("/0/missing")).isEqualTo("10");
    assertThat(at(stock + "/queue", VALIDATED).text("/0/reference")).isEqualTo("WH/OUT/00002");
  }

  @Test
  void listsStockAsItWas() {
    var list = "/api/stock?sku=" + story.sku;
    assertThat(client.get(list + "&asOf=" + OPENED, token).text("/items/0/free")).isEqualTo("45");
    var confirmed = client.get(list + "&short=true&asOf=" + CONFIRMED);
    assertThat(confirmed.body().at("/items/0"))
        .isEqualTo(client.get(stock + "?asOf=" + CONFIRMED).body());
    assertThat(confirmed.text("/total")).isEqualTo("1");
    assertThat(client.get(list + "&short=true&asOf=" + RECEIVED).body().at("/items")).isEmpty();
    assertThat(client.get(list + "&asOf=" + OPENED.minusMillis(1)).text("/total")).isEqualTo("0");
    assertThat(client.get(list + "&warehouse=&asOf=" + RECEIVED).text("/total")).isEqualTo("1");
    assertThat(client.get(list + "&warehouse=NO&asOf=" + RECEIVED).text("/total")).isEqualTo("0");
  }

  @Test
  void knowsNothingBeforeItBegan() {
    assertProblem(at(order, QUOTED.minusMillis(1)), 404, "unknown-order");
    assertProblem(at(second, CONFIRMED), 404, "unknown-transfer");
    assertProblem(at(stock, OPENED.minusMillis(1)), 404, "unknown-stock-item");
    assertProblem(at(stock + "/queue", OPENED.minusMillis(1)), 404, "unknown-stock-item");
    assertProblem(at("/api/orders/" + story.first.stream(), RECEIVED), 404, "unknown-order");
    assertProblem(at("/api/orders/none", RECEIVED), 404, "unknown-order");
  }

  @Test
  void refusesWhatIsNoInstantOfThePast() {
    for (var path :
        new String[] {order, first, "/api/transfers", stock, stock + "/queue", "/api/stock"}) {
      var malformed = client.get(path + "?asOf=yesterday");
      assertProblem(malformed, 400, "malformed-request");
      assertThat(malformed.text("/errors/0/field")).isEqualTo("asOf");

      for (var never :
          new String[] {
            "%2B1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z"
          }) {
        var unthinkable = client.get(path + "?asOf=" + never);
        assertProblem(unthinkable, 400, "malformed-request");
        assertThat(unthinkable.text("/errors/0/field")).isEqualTo("asOf");
      }

      var future = at(path, Instant.now().plusSeconds(3600));
      assertProblem(future, 400, "malformed-request");
      assertThat(future.text("/errors/0/field")).isEqualTo("asOf");
    }
  }

  private Answer at(String path, Instant asOf) {
    return client.get(path + "?asOf=" + asOf);
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("/code")).isEqualTo(code);
  }
}
