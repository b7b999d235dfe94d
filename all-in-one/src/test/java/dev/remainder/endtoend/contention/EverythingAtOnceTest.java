package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Order;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import dev.remainder.endtoend.shop.Transfer;
import dev.remainder.simulation.Equations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines in every order, so that whoever locks in a wrong order meets another who does. */
@DisplayName("Receipts, counts, validations, changes and cancellations at the same time")
class EverythingAtOnceTest {

  private static final int CLIENTS = 12;
  private static final int STEPS = 20;

  private final Program program = Program.shared();
  private final Shop shop = program.shop();
  private final String customer = "Mix-" + UUID.randomUUID();
  private final List<String> skus =
      List.of(shop.productWith(9), shop.productWith(9), shop.productWith(9));
  private final List<Order> orders = new ArrayList<>();
  private final AtomicLong received = new AtomicLong();

  @Test
  void noErrorAndEveryEquationHolds() {
    var seed = Long.getLong("remainder.seed", System.nanoTime());
    System.out.println("-Dremainder.seed=" + seed);
    for (int number = 0; number < 24; number++) {
      var quote = Quote.of(skus.get(number % 3), 2 + number % 4).with("customer", customer);
      quote.and(skus.get((number + 1 + number / 12) % 3), 3);
      orders.add(shop.confirmed(quote));
    }
    var clients = new ArrayList<Supplier<Answer>>();
    for (int number = 0; number < CLIENTS; number++) {
      var random = new Random(seed + number);
      clients.add(() -> client(random));
    }

    Crowd.at(clients);
    shop.receive(skus.getFirst(), 1).ok();
    received.incrementAndGet();
    Equations.hold(shop, skus, List.of(customer));
    long onHand = 0;
    long shipped = 0;
    for (var sku : skus) {
      onHand += shop.get(shop.stockOf(sku)).body().path("onHand").asLong();
      shipped += Equations.shipped(shop, sku, customer) / 1000;
    }
    assertThat(onHand + shipped).isEqualTo(27 + received.get());
  }

  private Answer client(Random random) {
    Answer last = null;
    for (int step = 0; step < STEPS; step++) {
      last = step(random, program.shop());
    }
    return last;
  }

  private Answer step(Random random, Shop mine) {
    var sku = skus.get(random.nextInt(3));
    var order = new Order(mine, orders.get(random.nextInt(orders.size())).id());
    try {
      return Crowd.untilServed(
          switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
              received.addAndGet(2);
              yield () -> mine.receive(sku, 2);
            }
            case 3, 4, 5 -> () -> last(order).validate(Transfer.CREATE);
            case 6 -> () -> last(order).cancel();
            case 7 -> () -> order.add(sku, 1);
            case 8 -> () -> order.change(1, 1 + random.nextInt(9));
            default ->
                random.nextBoolean()
                    ? () -> last(order).unreserve()
                    : () -> last(order).checkAvailability();
          });
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Transfer last(Order order) {
    return order.transfer();
  }
}
