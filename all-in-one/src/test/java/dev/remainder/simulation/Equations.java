package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Shop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What always holds (domain.md 6), looked at from outside, whatever the model thinks. */
public final class Equations {

  private final Shop shop;
  private final Map<String, Long> held = new HashMap<>();
  private final Map<String, Long> wanted = new HashMap<>();
  private final Map<String, Long> shipped = new HashMap<>();
  private final Map<String, Long> overDelivered = new HashMap<>();

  private Equations(Shop shop) {
    this.shop = shop;
  }

  /** Of these products and of all orders of these customers, which are the only ones for them. */
  public static void hold(Shop shop, List<String> skus, List<String> customers) {
    var equations = new Equations(shop);
    for (var customer : customers) {
      equations.ofTransfers(customer);
      equations.ofOrders(customer);
    }
    skus.forEach(equations::ofStock);
  }

  /** What left of each product, by the transfers that are done. */
  public static long shipped(Shop shop, String sku, String customer) {
    var equations = new Equations(shop);
    equations.ofTransfers(customer);
    return equations.shipped.getOrDefault(sku, 0L);
  }

  private void ofOrders(String customer) {
    for (var order : pages("/api/orders", customer)) {
      for (var line : order.path("lines")) {
        long ordered = amount(line, "ordered");
        long delivered = amount(line, "delivered");
        long open = amount(line, "open");
        long cancelled = amount(line, "cancelled");
        assertThat(delivered + open + cancelled - ordered)
            .as("ordered of %s, but for what was over-delivered", line)
            .isBetween(0L, open > 0 ? 0 : overDelivered.getOrDefault(key(order, line), 0L));
        assertThat(amount(line, "reserved")).as("reserved of %s", line).isBetween(0L, open);
        assertThat(amount(line, "backordered")).as("backordered of %s", line).isBetween(0L, open);
      }
    }
  }

  private void ofTransfers(String customer) {
    for (var transfer : pages("/api/transfers", customer)) {
      var state = transfer.path("state").asString();
      boolean open = state.equals("WAITING") || state.equals("READY");
      for (var line : transfer.path("lines")) {
        long demand = amount(line, "demand");
        long done = amount(line, "done");
        long reserved = amount(line, "reserved");
        var sku = line.path("sku").asString();
        shipped.merge(sku, done, Long::sum);
        overDelivered.merge(
            key(transfer.path("order"), line), Math.max(0, done - demand), Long::sum);
        assertThat(reserved).as("reserved of %s", line).isBetween(0L, open ? demand : 0L);
        if (open) {
          held.merge(sku, reserved, Long::sum);
          wanted.merge(sku, demand, Long::sum);
        } else if (done <= demand) {
          assertThat(done + amount(line, "backordered") + amount(line, "cancelled"))
              .as("demand of %s", line)
              .isEqualTo(demand);
        }
      }
    }
  }

  private void ofStock(String sku) {
    var stock = shop.get(shop.stockOf(sku)).ok().body();
    long onHand = amount(stock, "onHand");
    long reserved = amount(stock, "reserved");
    assertThat(reserved).as("reserved of %s", stock).isBetween(0L, onHand);
    assertThat(amount(stock, "free")).as("free of %s", stock).isEqualTo(onHand - reserved);
    assertThat(reserved).as("reserved of %s", stock).isEqualTo(held.getOrDefault(sku, 0L));
    assertThat(amount(stock, "openDemand"))
        .as("open demand of %s", stock)
        .isEqualTo(wanted.getOrDefault(sku, 0L));
  }

  private static String key(JsonNode order, JsonNode line) {
    return order.path("id").asString() + "/" + line.path("line").asInt();
  }

  private List<JsonNode> pages(String path, String customer) {
    var items = new ArrayList<JsonNode>();
    for (int page = 0; items.size() == page * 500; page++) {
      items.addAll(
          shop.get(path + "?sort=createdAt&size=500&page=" + page + "&customer=" + customer)
              .ok()
              .items("/items"));
    }
    return items;
  }

  private static long amount(JsonNode node, String field) {
    return Amounts.of(node.path(field).decimalValue());
  }
}
