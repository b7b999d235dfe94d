package dev.remainder.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code -Dremainder.seed=…} asks the same again, {@code -Dremainder.fuzz=…} so many requests of
 * each operation.
 */
@DisplayName(
    "Whatever is asked, the answer is a documented one and a refusal leaves nothing behind")
class FuzzTest {

  private static final int SHOWN = 25;

  private static Program program;

  private final long seed =
      Long.getLong("remainder.seed", ThreadLocalRandom.current().nextLong(1_000_000_000L));
  private final int requestsEach = Integer.getInteger("remainder.fuzz", 60);
  private final Map<String, String> broken = new LinkedHashMap<>();
  private final Map<String, Integer> answered = new TreeMap<>();
  private final Expectations expectations = Expectations.read();

  @BeforeAll
  static void start() {
    program =
        Program.on(
            Postgres.newDatabase(),
            Map.of(
                "remainder.security.requests-per-second", 1_000_000,
                "remainder.security.sign-ins-per-minute", 1_000_000));
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void everyOperationOfTheApisOwnDescription() throws IOException {
    System.out.printf("-Dremainder.seed=%d -Dremainder.fuzz=%d%n", seed, requestsEach);
    var description = Description.of(program.http().get("/v3/api-docs").ok().text());
    var operations = description.operations();
    assertThat(operations).hasSizeGreaterThan(50);
    var random = new Random(seed);
    var requests = new Requests(description, someBusiness(program.shop()), random);
    for (int round = 0; round < requestsEach; round++) {
      for (var operation : operations) {
        ask(requests.next(operation));
      }
    }

    answered.forEach((what, times) -> System.out.printf("%6d %s%n", times, what));
    assertThat(broken.values().stream().limit(SHOWN))
        .as("%d kinds of broken promises, -Dremainder.seed=%d", broken.size(), seed)
        .isEmpty();
    assertThat(statuses())
        .as("it reaches the rules, too")
        .contains("200", "201", "202", "204", "400", "404", "406", "409", "415");
  }

  private void ask(RawRequest request) throws IOException {
    var before = program.logPosition();
    var answer = RawAnswer.to(request, program.http().port());
    var problems = new ArrayList<>(expectations.broken(request, answer));
    if (answer.isRefusal() && appendedSince(before)) {
      problems.add("something was stored");
    }
    if (request.from().isQuery() && appendedSince(before)) {
      problems.add("a query stored something");
    }
    answered.merge(answer.status() + " " + request.from(), 1, Integer::sum);
    for (var problem : problems) {
      broken.putIfAbsent(
          problem + " " + request.from(), "%s:%n%s%n->%n%s%n".formatted(problem, request, answer));
    }
  }

  /** But for what the clock asked for. */
  private static boolean appendedSince(long position) {
    return program
        .jdbc()
        .sql(
            """
            select exists (select from events.domain_event where global_index > ?
              and convert_from(meta_data, 'UTF8')::jsonb ->> 'by' <> 'system')
            """)
        .param(position)
        .query(Boolean.class)
        .single();
  }

  private TreeSet<String> statuses() {
    var statuses = new TreeSet<String>();
    answered.keySet().forEach(what -> statuses.add(what.substring(0, what.indexOf(' '))));
    return statuses;
  }

  /** Orders and transfers in every state, so that a request can be right. */
  private static Known someBusiness(Shop shop) {
    var skus = new ArrayList<String>();
    for (int product = 0; product < 4; product++) {
      skus.add(shop.productWith(30));
    }
    for (int number = 0; number < 12; number++) {
      var order =
          shop.quoted(Quote.of(skus.get(number % 4), 12).and(skus.get((number + 1) % 4), 3));
      if (number % 4 != 0) {
        order.confirm().ok();
      }
      if (number % 4 == 2) {
        order.transfer().validate("CREATE");
      }
    }
    shop.confirmed(Quote.of(skus.getFirst(), 5)).cancel().ok();
    return Known.at(shop);
  }
}
