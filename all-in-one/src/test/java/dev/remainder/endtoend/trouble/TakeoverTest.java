package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Shop;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Two processes of each side on one PostgreSQL; one of each is killed under load")
class TakeoverTest {

  private static final int CLIENTS = 6;

  private final String database = Postgres.newDatabase();

  @Test
  void theOthersTakeOverAndNoEventIsAppliedTwiceOrSkipped() throws Exception {
    try (var command = Side.commands(database);
        var otherCommand = Side.commands(database);
        var query = Side.queries(database);
        var otherQuery = Side.queries(database)) {
      var commands = List.of(command.ready(), otherCommand.ready());
      var queries = List.of(query.ready(), otherQuery.ready());
      var shop = Shop.at(commands.getFirst());
      var load = new Loaded(new Doors(commands, queries), shop, database).begin(CLIENTS);
      load.awaitMore(60);
      load.reckon(commands.getLast(), queries.getLast());
      load.awaitMore(30);

      boolean firstFeeds = feeds(query);
      (firstFeeds ? query : otherQuery).process.kill();
      var survivor = queries.get(firstFeeds ? 1 : 0);
      say("a view shows what was commanded after the kill", timeUntilSeen(commands, survivor));
      load.awaitMore(30);

      command.process.kill();
      say("a command is done after the kill", timeUntilDone(commands, shop));
      load.awaitMore(60);
      load.finish(commands.getLast(), survivor);
    }
  }

  /** Whether this process feeds any of the views just now. */
  private boolean feeds(Side side) {
    return JdbcClient.create(new DriverManagerDataSource(database))
            .sql("select count(*) from query.token_entry where owner like ?")
            .param(side.process.pid() + "@%")
            .query(Integer.class)
            .single()
        > 0;
  }

  /** From now until a reader of the survivor sees its own write, in every family of views. */
  private static Duration timeUntilSeen(List<Http> commands, Http survivor) {
    long began = System.nanoTime();
    var shop = Shop.at(commands.getLast());
    var sku = shop.product();
    var token = shop.receive(sku, 1).ok().header("X-Consistency-Token");
    Answer seen;
    do {
      seen = survivor.send("GET", shop.stockOf(sku), null, Map.of("X-Consistency-Token", token));
      assertThat(seen.status()).as("%s", seen).isIn(200, 503);
    } while (seen.status() != 200);
    assertThat(seen.at("/onHand")).isEqualTo("1");
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** From now until a client that knows both processes has its command done. */
  private static Duration timeUntilDone(List<Http> commands, Shop shop) {
    long began = System.nanoTime();
    var status = Stream.of(commands.getFirst(), commands.getLast()).map(door -> done(door, shop));
    assertThat(status.filter(code -> code == 200).findFirst()).isPresent();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static int done(Http door, Shop shop) {
    try {
      return shop.via(door)
          .send("PUT", "/api/settings", Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE"), Map.of())
          .status();
    } catch (UncheckedIOException nobodyThere) {
      return 0;
    }
  }

  private static void say(String what, Duration time) {
    System.out.printf("Takeover: %s, %d ms%n", what, time.toMillis());
  }
}
