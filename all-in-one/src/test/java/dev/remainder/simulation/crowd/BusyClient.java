package dev.remainder.simulation.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One of those who work at the same time: changes its own orders, and anybody's transfers. */
final class BusyClient {

  private final CrowdedDay day;
  private final Shop shop;
  private final Random random;
  private final Persistent persistent;
  private final List<OwnOrder> orders = new ArrayList<>();

  private record OwnOrder(String id, List<BigDecimal> lines) {}

  BusyClient(CrowdedDay day, Shop shop, long seed) {
    this.day = day;
    this.shop = shop;
    this.random = new Random(seed);
    this.persistent = new Persistent(shop, random, day.customer + "/" + seed, day.told);
  }

  void step() {
    int chance = random.nextInt(100);
    if (orders.isEmpty() || chance < 18) {
      order();
    } else if (chance < 36) {
      receive();
    } else if (chance < 40) {
      var body = Map.of("onHand", random.nextInt(40), "reason", "counted");
      persistent.post(shop.stockOf(day.counted) + "/counts", body);
    } else if (chance < 68) {
      validate();
    } else if (chance < 72) {
      validateSeveral();
    } else if (chance < 83) {
      changeAnOrder();
    } else if (chance < 95) {
      handleATransfer();
    } else {
      configure();
    }
  }

  private void order() {
    var lines = new ArrayList<Map<String, Object>>();
    var quantities = new ArrayList<BigDecimal>();
    for (int number = 0; number <= random.nextInt(4); number++) {
      quantities.add(amount(12));
      lines.add(Map.of("sku", one(day.goods), "quantity", quantities.getLast()));
    }
    var body = new HashMap<String, Object>();
    body.put("customer", day.customer);
    body.put("warehouse", shop.warehouse());
    body.put("lines", lines);
    body.put("pickingPolicy", one(list(null, null, "AS_SOON_AS_POSSIBLE", "ALL_AT_ONCE")));
    body.put("createBackorder", one(list(null, null, null, "ASK", "ALWAYS", "NEVER")));
    body.put("priority", one(List.of("NORMAL", "NORMAL", "URGENT")));
    var order = new OwnOrder(persistent.post("/api/orders", body).ok().at("/id"), quantities);
    orders.add(order);
    for (int line = 0; line < quantities.size(); line++) {
      day.acknowledged.ordered(order.id, line + 1, quantities.get(line));
    }
    if (random.nextInt(100) < 90) {
      confirm(order);
    }
  }

  private void confirm(OwnOrder order) {
    var confirmed = persistent.post("/api/orders/" + order.id + "/confirm", null);
    confirmed.items("/transfers").forEach(transfer -> day.isThere(Json.text(transfer.path("id"))));
  }

  private void receive() {
    var sku = one(day.goods);
    var quantity = amount(20);
    persistent.post(shop.stockOf(sku) + "/receipts", Map.of("quantity", quantity)).ok();
    day.acknowledged.received(sku, quantity);
  }

  private void validate() {
    if (day.transfers().isEmpty()) {
      return;
    }
    var transfer = one(day.transfers());
    var answer = persistent.post("/api/transfers/" + transfer + "/validate", validation());
    if (answer.status() == 200) {
      shipped(transfer, answer);
    }
  }

  private void shipped(String transfer, Answer answer) {
    day.acknowledged.validated(transfer, answer.body());
    if (answer.at("/backorder/id") != null) {
      day.isThere(answer.at("/backorder/id"));
    }
  }

  private Map<String, Object> validation() {
    var body = new HashMap<String, Object>();
    body.put("backorder", one(list(null, "CREATE", "CREATE", "CANCEL")));
    if (random.nextInt(100) < 40) {
      var quantities = new ArrayList<Map<String, Object>>();
      for (int line = 1; line <= 1 + random.nextInt(3); line++) {
        quantities.add(Map.of("line", line, "quantity", random.nextInt(8)));
      }
      body.put("quantities", quantities);
    }
    return body;
  }

  private void validateSeveral() {
    var parts = new ArrayList<Map<String, Object>>();
    for (int number = 0; number < 3 && !day.transfers().isEmpty(); number++) {
      var part = validation();
      part.put("id", one(day.transfers()));
      parts.add(part);
    }
    if (parts.isEmpty()) {
      return;
    }
    var answer = persistent.post("/api/transfers/validate", Map.of("transfers", parts)).ok();
    for (var result : answer.items("/results")) {
      if (Json.text(result.path("status")).equals("DONE")) {
        var transfer = Json.text(result.path("id"));
        day.acknowledged.validatedWithOthers(transfer, result);
        if (result.path("backorder").isObject()) {
          day.isThere(Json.text(result.at("/backorder/id")));
        }
      }
    }
  }

  private void changeAnOrder() {
    var order = one(orders);
    var path = "/api/orders/" + order.id;
    int chance = random.nextInt(10);
    if (chance < 6) {
      int line = 1 + random.nextInt(order.lines.size());
      var quantity = amount(15);
      if (persistent.put(path + "/lines/" + line, Map.of("quantity", quantity)).status() == 200) {
        day.acknowledged.ordered(order.id, line, quantity);
      }
    } else if (chance < 8) {
      var quantity = amount(8);
      var body = Map.of("sku", one(day.goods), "quantity", quantity);
      if (persistent.post(path + "/lines", body).status() == 201) {
        order.lines.add(quantity);
        day.acknowledged.ordered(order.id, order.lines.size(), quantity);
      }
    } else if (chance == 8) {
      persistent.post(path + "/cancel", null);
    } else {
      confirm(order);
    }
    shop.get(path).items("/transfers").forEach(each -> day.isThere(Json.text(each.path("id"))));
  }

  private void handleATransfer() {
    if (day.transfers().isEmpty()) {
      return;
    }
    var path = "/api/transfers/" + one(day.transfers());
    switch (random.nextInt(6)) {
      case 0 -> persistent.post(path + "/cancel", null);
      case 1 -> persistent.post(path + "/unreserve", null);
      case 2, 3 -> persistent.post(path + "/check-availability", null);
      default -> {
        var date = Instant.now().plusSeconds(86_400L * random.nextInt(20)).toString();
        var body = Map.of("priority", one(List.of("URGENT", "NORMAL")), "scheduledDate", date);
        persistent.send("PATCH", path, body);
      }
    }
  }

  private void configure() {
    if (random.nextInt(3) == 0) {
      var policy = one(List.of("AS_SOON_AS_POSSIBLE", "ALL_AT_ONCE"));
      persistent.put("/api/settings", Map.of("pickingPolicy", policy)).ok();
      return;
    }
    var body = new HashMap<String, Object>();
    body.put("createBackorder", one(List.of("ASK", "ALWAYS", "NEVER")));
    body.put("reservationMethod", one(List.of("AT_CONFIRM", "AT_CONFIRM", "MANUAL", "BY_DATE")));
    body.put("reservationDaysBefore", random.nextInt(9));
    body.put("overDeliveryTolerancePercent", one(List.of(0, 0, 20)));
    var answer =
        persistent.send("PATCH", "/api/operation-types/" + shop.warehouse() + "-OUT", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private BigDecimal amount(int most) {
    var whole = BigDecimal.valueOf(1 + random.nextInt(most));
    return random.nextInt(5) == 0 ? whole.subtract(new BigDecimal("0.125")) : whole;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Nulls may be among them. */
  private static List<String> list(String... of) {
    return java.util.Arrays.asList(of);
  }
}
