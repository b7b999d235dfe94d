package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.platform.JumpingClock;
import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("The machine's clock is set back, and forward again")
class ClockTest {

  private static final List<Duration> JUMPS =
      List.of(
          Duration.ofHours(-3),
          Duration.ofHours(5),
          Duration.ofMinutes(-90),
          Duration.ofMillis(-7));

  private final JumpingClock clock = new JumpingClock();
  private final String database = Postgres.newDatabase();
  private ConfigurableApplicationContext parts;
  private final Program program =
      Program.on(database, Map.of(), clock::putInto, context -> parts = context);
  private final Shop shop = program.shop();

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void nothingIsLostOrAppliedTwiceUnderLoad() {
    var load = new Loaded(new Doors(program.http()), shop, database).begin(4);
    for (var jump : JUMPS) {
      load.awaitMore(25);
      clock.jump(jump);
    }
    load.awaitMore(25);
    load.finish(program.http(), program.http());
    assertThat(instantsThatGoBack()).isPositive();
  }

  @Test
  void aKeyIsKeptForADayByWhicheverClock() {
    var sku = shop.product();
    receiveOnce(sku).ok();
    clock.jump(Duration.ofHours(-30));
    assertThat(isAnsweredAsAtFirst(sku)).isTrue();
    clock.jump(Duration.ofHours(30 + 25));
    assertThat(isAnsweredAsAtFirst(sku)).isTrue();
    clock.jump(Duration.ofHours(24));
    assertThat(isAnsweredAsAtFirst(sku)).isFalse();
    assertThat(shop.stock(sku)).startsWith("on hand 2,");
  }

  @Test
  void whoeverTheQueueNamesFirstIsNext() {
    var sku = shop.product();
    shop.confirmed(sku, 2);
    clock.jump(Duration.ofHours(-2));
    shop.confirmed(sku, 2);
    clock.jump(Duration.ofHours(1));
    shop.confirmed(Quote.of(sku, 2).urgent());
    for (int number = 0; number < 3; number++) {
      var first = shop.get(shop.stockOf(sku) + "/queue").ok().items("").get(number);
      var received = shop.receive(sku, 2).ok();
      assertThat(received.items("/allocated")).hasSize(1);
      assertThat(received.at("/allocated/0/transferId"))
          .isEqualTo(first.path("transferId").asString());
      clock.jump(Duration.ofMinutes(-20));
    }
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 6, reserved 6, free 0, open demand 6, short 0, forecast 0");
  }

  /** What is told of an instant is a beginning of each story, never one with a hole. */
  @Test
  void thePastIsNeverAStateThatNeverWas() {
    var sku = shop.productWith(1);
    var quotedAt = clock.instant();
    var order = shop.quoted(Quote.of(sku, 3));
    clock.jump(Duration.ofHours(-1));
    order.confirm().ok();
    order.transfer().validate("CREATE").ok();
    assertThat(shop.get(order.path() + "?asOf=" + quotedAt).status()).as("ahead").isEqualTo(400);
    clock.jump(Duration.ofHours(2));

    var present = order.view();
    assertThat(asOf(order, quotedAt.minus(Duration.ofMinutes(10))).status()).isEqualTo(404);
    assertThat(asOf(order, clock.instant()).ok().body()).isEqualTo(present.body());
    var history = shop.get(order.path() + "/history").ok().items("");
    assertThat(history.getFirst().path("type").asString()).isEqualTo("SaleOrderQuoted");
    for (var entry : history) {
      var then = asOf(order, Instant.parse(entry.path("at").asString()));
      assertThat(then.status()).as("%s", then).isIn(200, 404);
      if (then.status() == 200) {
        assertThat(then.body()).isEqualTo(present.body());
      }
    }
    assertThat(shop.get("/api/reports/backorders?asOf=" + clock.instant()).status()).isEqualTo(200);
  }

  private Answer asOf(Order order, Instant instant) {
    return shop.get(order.path() + "?asOf=" + instant);
  }

  private Answer receiveOnce(String sku) {
    return shop.send(
        "POST",
        shop.stockOf(sku) + "/receipts",
        Map.of("quantity", 1),
        Map.of("Idempotency-Key", "once " + sku));
  }

  private boolean isAnsweredAsAtFirst(String sku) {
    JumpingClock.forgetOldKeys(parts);
    return receiveOnce(sku).ok().header("Idempotent-Replayed") != null;
  }

  private long instantsThatGoBack() {
    return program
        .jdbc()
        .sql(
            """
            select count(*) from (
              select time_stamp, lag(time_stamp) over (order by global_index) as before
              from events.domain_event) as event
            where time_stamp::timestamptz < before::timestamptz - interval '1 minute'
            """)
        .query(Long.class)
        .single();
  }
}
