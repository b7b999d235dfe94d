package dev.remainder.simulation;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Shop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything there is to see, line by line: once as the model foretells it, once as it is. */
final class Picture {

  private final List<String> lines = new ArrayList<>();

  private Picture() {}

  List<String> lines() {
    return lines;
  }

  static Picture foretold(Model model, String queueOf) {
    var picture = new Picture();
    for (var order : model.orders) {
      picture.say("order", order.id, order.state, order.deliveryStatus(), order.outcome());
      for (var line : order.lines) {
        var held =
            order.transfers.stream()
                .filter(ModelTransfer::isOpen)
                .filter(transfer -> transfer.line(line.number) != null)
                .toList();
        picture.line(
            line.number,
            line.sku,
            line.ordered,
            line.delivered,
            line.open(),
            held.stream().mapToLong(transfer -> transfer.line(line.number).reserved).sum(),
            held.stream()
                .filter(transfer -> transfer.backorderOf != null)
                .mapToLong(transfer -> transfer.line(line.number).demand)
                .sum(),
            line.cancelled);
      }
      for (var transfer : order.transfers) {
        var parent = transfer.backorderOf == null ? null : transfer.backorderOf.id;
        var priority = transfer.urgent ? "URGENT" : "NORMAL";
        picture.say("transfer", transfer.id, transfer.state, parent, priority);
        for (var line : transfer.lines) {
          picture.line(
              line.number,
              line.sku,
              line.demand,
              line.reserved,
              line.done,
              line.backordered,
              line.cancelled);
        }
      }
    }
    model.stock.keySet().forEach(sku -> picture.foretellStock(model, sku));
    picture.foretellQueue(model, queueOf);
    return picture;
  }

  private void foretellStock(Model model, String sku) {
    long onHand = model.stock.get(sku).onHand;
    long reserved = model.reserved(sku);
    var queue = model.queue(sku);
    long open = queue.stream().mapToLong(waiting -> waiting.line().demand).sum();
    line(0, sku, onHand, reserved, onHand - reserved, open, open - reserved, onHand - open);
  }

  private void foretellQueue(Model model, String sku) {
    for (var waiting : model.queue(sku)) {
      say(
          "waits",
          waiting.transfer().id,
          waiting.line().number,
          Amounts.text(waiting.line().demand),
          Amounts.text(waiting.line().reserved));
    }
  }

  /**
   * Also tells the model the ids of transfers that it has only foretold.
   *
   * @param queueOf the product whose queue is to be seen too
   */
  static Picture seen(Shop shop, String customer, Model model, String queueOf) {
    var picture = new Picture();
    var transfers =
        shop.get("/api/transfers?size=500&customer=" + customer).ok().items("/items").stream()
            .collect(Collectors.toMap(transfer -> Json.text(transfer.path("id")), each -> each));
    var orders =
        shop.get("/api/orders?size=500&sort=createdAt,asc&customer=" + customer)
            .ok()
            .items("/items");
    for (int index = 0; index < orders.size(); index++) {
      var order = orders.get(index);
      adopt(order, index, model);
      picture.say(order, "order", "id", "state", "deliveryStatus", "outcome");
      picture.linesOf(
          order, "ordered", "delivered", "open", "reserved", "backordered", "cancelled");
      for (var brief : order.path("transfers")) {
        var transfer = transfers.remove(Json.text(brief.path("id")));
        picture.say(
            "transfer",
            Json.text(transfer.path("id")),
            Json.text(transfer.path("state")),
            Json.text(transfer.at("/backorderOf/id")),
            Json.text(transfer.path("priority")));
        picture.linesOf(transfer, "demand", "reserved", "done", "backordered", "cancelled");
      }
    }
    transfers.keySet().forEach(left -> picture.say("a transfer of no order", left));
    picture.seeStock(shop, model);
    shop.get(shop.stockOf(queueOf) + "/queue")
        .ok()
        .items("")
        .forEach(each -> picture.say(each, "waits", "transferId", "line", "demand", "reserved"));
    return picture;
  }

  private static void adopt(JsonNode order, int index, Model model) {
    if (index < model.orders.size()) {
      var foretold = model.orders.get(index).transfers;
      for (int at = 0; at < Math.min(foretold.size(), order.path("transfers").size()); at++) {
        if (foretold.get(at).id == null) {
          foretold.get(at).id = Json.text(order.path("transfers").get(at).path("id"));
        }
      }
    }
  }

  private void seeStock(Shop shop, Model model) {
    for (var sku : model.stock.keySet()) {
      var stock = shop.get(shop.stockOf(sku)).ok().body();
      line(0, sku, amounts(stock, "onHand", "reserved", "free", "openDemand", "short", "forecast"));
    }
  }

  private void linesOf(JsonNode thing, String... fields) {
    var unsorted = new ArrayList<JsonNode>();
    thing.path("lines").forEach(unsorted::add);
    unsorted.stream()
        .sorted(Comparator.comparing(line -> line.path("line").asInt()))
        .forEach(line ->
            line(line.path("line").asInt(), Json.text(line.path("sku")), amounts(line, fields)));
  }

  private static long[] amounts(JsonNode node, String... fields) {
    return List.of(fields).stream()
        .mapToLong(field -> Amounts.of(node.path(field).decimalValue()))
        .toArray();
  }

  private void line(int number, String sku, long... amounts) {
    var told = new ArrayList<Object>(List.of("  " + number, sku));
    for (var amount : amounts) {
      told.add(Amounts.text(amount));
    }
    say(told.toArray());
  }

  private void say(JsonNode node, String what, String... fields) {
    var told = new ArrayList<Object>(List.of(what));
    for (var field : fields) {
      told.add(Json.text(node.path(field)));
    }
    say(told.toArray());
  }

  private void say(Object... words) {
    lines.add(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
