package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import dev.remainder.simulation.Equations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who comes at the same time as others gets his share or a clear answer")
class ManyAtOnceTest {

  private final String customer = "Crowd-" + UUID.randomUUID();

  private List<Order> quotes(Shop shop, String sku, int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> shop.quoted(Quote.of(sku, 1).with("customer", customer)))
        .toList();
  }

  private static long ready(List<Answer> confirmed) {
    return confirmed.stream()
        .filter(answer -> "READY".equals(answer.ok().at("/transfers/0/state")))
        .count();
  }

  @Test
  void twoHundredClientsFightOverTenUnits() {
    var program = Program.shared();
    var shop = program.shop();
    var sku = shop.productWith(10);
    var orders = quotes(shop, sku, 200);

    var confirmed =
        Crowd.at(
            orders.stream()
                .<Supplier<Answer>>map(
                    order -> () -> new Order(program.shop(), order.id()).confirm())
                .toList());
    assertThat(ready(confirmed)).isEqualTo(10);
    shop.receive(shop.product(), 1).ok();
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 10, reserved 10, free 0, open demand 200, short 190, forecast -190");
    Equations.hold(shop, List.of(sku), List.of(customer));

    var validated =
        Crowd.at(
            orders.stream()
                .<Supplier<Answer>>map(order ->
                    () ->
                        program
                            .shop()
                            .post("/api/transfers/" + order.id() + ".1.0/validate", Map.of()))
                .toList());
    assertThat(validated).filteredOn(answer -> answer.status() == 200).hasSize(10);
    assertThat(validated)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.refused("transfer-not-ready"));
    shop.receive(shop.product(), 1).ok();
    assertThat(shop.stock(sku))
        .isEqualTo("on hand 0, reserved 0, free 0, open demand 190, short 190, forecast -190");
    Equations.hold(shop, List.of(sku), List.of(customer));
  }

  @Test
  void twoProcessesOnOneDatabasePromiseNoUnitTwice() {
    var database = Postgres.newDatabase();
    try (var one = Program.on(database, Map.of());
        var other = Program.on(database, Map.of())) {
      var shop = one.shop();
      var sku = shop.productWith(10);
      var orders = quotes(shop, sku, 60);
      var clients = new ArrayList<Supplier<Answer>>();
      for (var order : orders) {
        var program = clients.size() % 2 == 0 ? one : other;
        clients.add(() -> new Order(program.shop(), order.id()).confirm());
      }
      for (int receipt = 0; receipt < 20; receipt++) {
        var program = receipt % 2 == 0 ? one : other;
        clients.add(() -> program.shop().receive(sku, 1));
      }

      var answers = Crowd.at(clients);
      answers.forEach(Answer::ok);
      shop.receive(shop.product(), 1).ok();
      assertThat(shop.stock(sku))
          .isEqualTo("on hand 30, reserved 30, free 0, open demand 60, short 30, forecast -30");
      Equations.hold(shop, List.of(sku), List.of(customer));
      Equations.hold(shop.via(other), List.of(sku), List.of(customer));
    }
  }
}
