package dev.remainder.endtoend.trouble;

import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A service under load, and the ledger of it. {@code -Dremainder.seed=…} plays the same again. */
final class Loaded {

  static final Duration PATIENCE = Duration.ofMinutes(5);

  final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));
  final Random random = new Random(seed);
  final Clients clients;
  private final List<String> skus;
  private final JdbcClient log;

  /**
   * @param shop where there are no goods yet
   * @param databaseUrl for who may read everything
   */
  Loaded(Doors doors, Shop shop, String databaseUrl) {
    System.out.println("-Dremainder.seed=" + seed);
    skus = Stream.generate(() -> shop.productWith(15)).limit(5).toList();
    log = JdbcClient.create(new DriverManagerDataSource(databaseUrl));
    clients = new Clients(doors, skus);
  }

  Loaded begin(int number) {
    clients.begin(number, seed);
    return this;
  }

  /** Until so many more commands are acknowledged. */
  void awaitMore(int commands) {
    long before = clients.ledger.acknowledged();
    await("acknowledged commands")
        .atMost(PATIENCE)
        .until(() -> clients.ledger.acknowledged() >= before + commands);
  }

  /** Everything is as the ledger says; the clients rest meanwhile. */
  void reckon(Http commands, Http queries) {
    clients.whileTheyRest(() -> {
      var reckoning = new Reckoning(clients.ledger, log);
      reckoning.holds();
      reckoning.repeatsAnswerAsAtFirst(commands, random);
      reckoning.holds();
      new Views(queries, log).areWhatTheLogSays();
    });
  }

  /** The end of the day: the same, and the whole log added up. */
  void finish(Http commands, Http queries) {
    clients.finish();
    reckon(commands, queries);
    new Views(queries, log).areWhatAReplayGives(skus);
    System.out.printf(
        "%d commands, %d acknowledged, %d tries unanswered%n",
        clients.ledger.all().size(), clients.ledger.acknowledged(), clients.ledger.unanswered());
  }
}
