package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.simulation.Equations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("64 clients of two processes want one product again and again")
class HotProductTest {

  private static final int CLIENTS = 64;
  private static final int CYCLES = 2;

  /** Quote, confirm, receive, validate. */
  private static final int COMMANDS = 4;

  /** So often a lost race is run again at the most (LostRaceRetry). */
  private static final int MOST_RETRIES = 30;

  private static final String CUSTOMER = "Hot";

  @Test
  void everyOneOfThemIsServedToTheEnd() {
    var database = Postgres.newDatabase();
    try (var one = Program.on(database, Map.of());
        var other = Program.on(database, Map.of())) {
      var sku = one.shop().product();
      var clients = new ArrayList<Supplier<Answer>>();
      for (int number = 0; number < CLIENTS; number++) {
        var program = number % 2 == 0 ? one : other;
        clients.add(() -> cycles(program, sku));
      }

      assertThat(Crowd.at(clients)).allSatisfy(last -> assertThat(last.status()).isEqualTo(200));
      double retries = retries(one) + retries(other);
      int commands = CLIENTS * CYCLES * COMMANDS;
      System.out.printf("%d commands, run again %.0f times%n", commands, retries);
      assertThat(retries).isBetween(1.0, (double) commands * MOST_RETRIES);
      var shop = one.shop();
      shop.receive(shop.product(), 1).ok();
      assertThat(shop.stock(sku))
          .isEqualTo("on hand 0, reserved 0, free 0, open demand 0, short 0, forecast 0");
      Equations.hold(shop, List.of(sku), List.of(CUSTOMER));
    }
  }

  /** Whatever is received goes to somebody, so in the end nobody is left without. */
  private static Answer cycles(Program program, String sku) {
    Answer last = null;
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      var shop = program.shop();
      var order = served(() -> shop.quoting(Quote.of(sku, 1).with("customer", CUSTOMER)));
      var transfer =
          served(() -> new Order(shop, order.ok().at("/id")).confirm()).ok().at("/transfers/0/id");
      served(() -> shop.receive(sku, 1)).ok();
      do {
        last = served(() -> shop.post("/api/transfers/" + transfer + "/validate", Map.of()));
      } while (last.status() == 409 && last.code().equals("transfer-not-ready"));
    }
    return last;
  }

  private static Answer served(Supplier<Answer> client) {
    try {
      return Crowd.untilServed(client);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static double retries(Program program) {
    return program
        .http()
        .get("/actuator/prometheus")
        .ok()
        .text()
        .lines()
        .filter(line -> line.startsWith("remainder_commands_retries_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
