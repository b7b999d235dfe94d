package dev.remainder.simulation.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares what is there in the end with what clients were told in between. */
final class Settlement {

  private final CrowdedDay day;
  private final Shop shop;
  private final Map<String, BigDecimal> delivered = new TreeMap<>();
  private final Map<String, BigDecimal> done = new TreeMap<>();
  private final Map<String, BigDecimal> cancelled = new TreeMap<>();
  private final Map<String, BigDecimal> ordered = new TreeMap<>();
  private final Map<String, String> parents = new TreeMap<>();

  private Settlement(CrowdedDay day, Shop shop) {
    this.day = day;
    this.shop = shop;
  }

  static void of(CrowdedDay day, Shop shop) {
    var settlement = new Settlement(day, shop);
    settlement.look();
    settlement.compare();
  }

  private void look() {
    for (var order : all("orders")) {
      for (var line : order.path("lines")) {
        ordered.put(key(order, line), amount(line, "ordered"));
      }
    }
    for (var transfer : all("transfers")) {
      boolean isTold = !day.acknowledged.untold.contains(Json.text(transfer.path("id")));
      boolean isDone = Json.text(transfer.path("state")).equals("DONE");
      for (var line : transfer.path("lines")) {
        delivered.merge(Json.text(line.path("sku")), amount(line, "done"), BigDecimal::add);
        if (isTold) {
          putUnlessZero(done, key(transfer, line), amount(line, "done"));
        }
        if (isTold && isDone) {
          putUnlessZero(cancelled, key(transfer, line), amount(line, "cancelled"));
        }
      }
      if (transfer.path("backorderOf").isObject()) {
        parents.put(Json.text(transfer.path("id")), Json.text(transfer.at("/backorderOf/id")));
      }
    }
  }

  private void compare() {
    var told = day.acknowledged;
    assertThat(done).as("done").isEqualTo(plain(told.done));
    assertThat(cancelled).as("cancelled").isEqualTo(plain(told.cancelled));
    assertThat(ordered).as("ordered").isEqualTo(plain(told.ordered));
    assertThat(parents).as("parents").isEqualTo(new TreeMap<>(told.parents));
    for (var sku : day.goods) {
      if (!sku.equals(day.counted)) {
        var received = told.received.getOrDefault(sku, BigDecimal.ZERO);
        var left = received.subtract(delivered.getOrDefault(sku, BigDecimal.ZERO));
        assertThat(shop.get(shop.stockOf(sku)).at("/onHand")).as(sku).isEqualTo(Json.plain(left));
      }
    }
  }

  private List<JsonNode> all(String list) {
    var items = new ArrayList<JsonNode>();
    for (int page = 0; items.size() == page * 500; page++) {
      var path = "/api/%s?customer=%s&sort=createdAt&size=500&page=%d";
      items.addAll(shop.get(path.formatted(list, day.customer, page)).ok().items("/items"));
    }
    return items;
  }

  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> amounts) {
    var plain = new TreeMap<String, BigDecimal>();
    amounts.forEach((key, amount) -> plain.put(key, amount.stripTrailingZeros()));
    return plain;
  }

  private static void putUnlessZero(Map<String, BigDecimal> into, String key, BigDecimal amount) {
    if (amount.signum() != 0) {
      into.put(key, amount);
    }
  }

  private static BigDecimal amount(JsonNode line, String field) {
    return line.path(field).decimalValue().stripTrailingZeros();
  }

  private static String key(JsonNode thing, JsonNode line) {
    return Json.text(thing.path("id")) + "/" + line.path("line").asInt();
  }
}
