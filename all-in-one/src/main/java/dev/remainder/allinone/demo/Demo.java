package dev.remainder.allinone.demo;

import dev.remainder.allinone.demo.DemoSale.Fate;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Plays three orders that cannot be shipped whole, one for each policy, and some days' trade beside
 * them, through the service's own HTTP API. Whether a store has seen them tells the last order.
 */
public final class Demo {

  private static final String PLAYED =
      "/api/orders?sku=" + DemoTrade.SALES.getLast().lines().getFirst().sku();

  private final ServiceClient service;
  private final DemoDesk desk;
  private final Instant today;

  private Demo(ServiceClient service, Clock clock) {
    this.service = service;
    this.desk = new DemoDesk(service);
    this.today = clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  /** Answers in a sentence what was done; a store is played only once. */
  public static String play(URI address) {
    try (var service = new ServiceClient(address)) {
      return new Demo(service, Clock.systemUTC()).playOnce();
    } catch (DemoRefused e) {
      return "The demo could not be played: " + e.getMessage();
    }
  }

  private String playOnce() {
    if (service.get(PLAYED).path("total").asInt() > 0) {
      return "The demo's orders are there already.";
    }
    DemoOrder.ALL.forEach(this::play);
    DemoTrade.PRODUCTS.forEach(desk::stock);
    for (int number = 0; number < DemoTrade.SALES.size(); number++) {
      play("demo-sale-" + number, DemoTrade.SALES.get(number));
    }
    return "The demo's %d orders are played."
        .formatted(DemoOrder.ALL.size() + DemoTrade.SALES.size());
  }

  private void play(DemoOrder order) {
    String key = "demo-" + order.product().sku();
    desk.stock(order.product());
    var quoted =
        Map.of(
            "customer", order.customer(),
            "createBackorder", order.createBackorder(),
            "lines", List.of(Map.of("sku", order.product().sku(), "quantity", order.ordered())));
    desk.validate(
        key,
        desk.confirm(key, desk.quote(key, quoted)),
        order.answer().isEmpty() ? Map.of() : Map.of("backorder", order.answer()));
  }

  private void play(String key, DemoSale sale) {
    String order =
        desk.quote(
            key,
            Map.of(
                "customer", sale.customer(),
                "priority", sale.urgent() ? "URGENT" : "NORMAL",
                "scheduledDate", today.plus(sale.days(), ChronoUnit.DAYS).toString(),
                "lines", sale.lines()));
    if (sale.fate() == Fate.QUOTED) {
      return;
    }
    String transfer = desk.confirm(key, order);
    switch (sale.fate()) {
      case QUOTED, CONFIRMED -> {}
      case SHIPPED -> desk.validate(key, transfer, Map.of());
      case BACKORDERED -> desk.validate(key, transfer, Map.of("backorder", "CREATE"));
      case CLOSED_SHORT ->
          desk.validate(
              key,
              transfer,
              Map.of("backorder", "CANCEL", "reason", "The customer takes what there is"));
      case TRANSFER_CANCELLED ->
          desk.cancel(key, "/api/transfers/" + transfer, "The branch was closed");
      case ORDER_CANCELLED -> desk.cancel(key, "/api/orders/" + order, "Ordered twice");
    }
  }
}
