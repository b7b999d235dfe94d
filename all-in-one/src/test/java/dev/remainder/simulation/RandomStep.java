package dev.remainder.simulation;

import static dev.remainder.simulation.History.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Does one thing that somebody might do, and says what must come of it. */
final class RandomStep {

  private final History history;
  private final Dice dice;
  private final Model model;

  RandomStep(History history) {
    this.history = history;
    this.dice = history.dice;
    this.model = history.model;
  }

  void take() {
    int chance = dice.below(100);
    if (model.orders.isEmpty() || chance < 16) {
      order();
    } else if (chance < 28) {
      receive();
    } else if (chance < 33) {
      count();
    } else if (chance < 58) {
      new RandomValidation(history).one();
    } else if (chance < 61) {
      new RandomValidation(history).several();
    } else if (chance < 69) {
      changeLine();
    } else if (chance < 73) {
      addLine();
    } else if (chance < 76) {
      var order = dice.one(model.orders);
      expect(model.cancelOrder(order), ask("POST", "/api/orders/" + order.id + "/cancel", null));
    } else if (chance < 78) {
      var order = dice.one(model.orders);
      expect(model.confirm(order), ask("POST", "/api/orders/" + order.id + "/confirm", null));
    } else if (chance < 92) {
      handleATransfer();
    } else if (chance < 97) {
      configure();
    } else {
      model.settingAllAtOnce = dice.in(50);
      var policy = model.settingAllAtOnce ? "ALL_AT_ONCE" : "AS_SOON_AS_POSSIBLE";
      ask("PUT", "/api/settings", Map.of("pickingPolicy", policy)).ok();
    }
  }

  private Answer ask(String method, String path, Object body) {
    return history.ask(method, path, body);
  }

  private void order() {
    var order = new ModelOrder();
    var lines = new ArrayList<Map<String, Object>>();
    for (int number = 1; number <= 1 + dice.below(4); number++) {
      boolean service = dice.in(12);
      var sku = service ? history.service : dice.one(history.goods);
      long quantity = dice.amount(12);
      order.lines.add(new ModelLine(number, sku, service, quantity));
      lines.add(Map.of("sku", sku, "quantity", Amounts.number(quantity)));
    }
    order.ownPickingPolicy = dice.oneOf(null, null, "AS_SOON_AS_POSSIBLE", "ALL_AT_ONCE");
    order.createBackorder = dice.oneOf(null, null, null, null, "ASK", "ALWAYS", "NEVER");
    order.urgent = dice.in(25);
    order.scheduled = dice.in(50) ? dice.date() : null;

    var body = new HashMap<String, Object>();
    body.put("customer", history.customer);
    body.put("warehouse", history.shop.warehouse());
    body.put("pickingPolicy", order.ownPickingPolicy);
    body.put("createBackorder", order.createBackorder);
    body.put("priority", order.urgent ? "URGENT" : "NORMAL");
    body.put("scheduledDate", order.scheduled == null ? null : order.scheduled.toString());
    body.put("lines", lines);
    order.id = ask("POST", "/api/orders", body).ok().at("/id");
    model.orders.add(order);
    if (dice.in(85)) {
      var answer = ask("POST", "/api/orders/" + order.id + "/confirm", null);
      expect(model.confirm(order), answer);
      for (int index = 0; index < order.transfers.size(); index++) {
        order.transfers.get(index).id = answer.at("/transfers/" + index + "/id");
        assertThat(answer.at("/transfers/" + index + "/state"))
            .isEqualTo(order.transfers.get(index).state);
      }
    }
  }

  private void receive() {
    var sku = dice.one(history.goods);
    long quantity = dice.amount(25);
    move(sku, "receipts", Map.of("quantity", Amounts.number(quantity)));
    model.receive(sku, quantity);
    checkMoved(sku, List.of());
  }

  private void count() {
    var sku = dice.one(history.goods);
    long onHand = dice.in(15) ? 0 : dice.amount(25);
    move(sku, "counts", Map.of("onHand", Amounts.number(onHand), "reason", "counted"));
    checkMoved(sku, model.count(sku, onHand));
  }

  private Answer moved;

  /** Sometimes asks first what would happen, which must be what then happens. */
  private void move(String sku, String what, Map<String, Object> body) {
    var path = history.shop.stockOf(sku) + "/" + what;
    var preview = dice.in(25) ? history.shop.post(path + "?dryRun=true", body).ok() : null;
    moved = ask("POST", path, body).ok();
    if (preview != null) {
      assertThat(preview.text()).isEqualTo(moved.text());
    }
  }

  private void checkMoved(String sku, List<String> displaced) {
    var allocated = model.allocate(sku);
    assertThat(moved.at("/onHand")).isEqualTo(Amounts.text(model.stock.get(sku).onHand));
    assertThat(moved.at("/reserved")).isEqualTo(Amounts.text(model.reserved(sku)));
    assertThat(moved.at("/free")).isEqualTo(Amounts.text(model.free(sku)));
    var given = new TreeMap<String, Long>();
    for (var each : moved.items("/allocated")) {
      var transfer = each.path("transferId").asString();
      given.put(
          transfer + "/" + each.path("line").asInt(),
          Amounts.of(each.path("quantity").decimalValue()));
      assertThat(each.path("nowReady").asBoolean())
          .isEqualTo(
              model.openTransfers().stream()
                  .anyMatch(open -> open.id.equals(transfer) && open.state.equals("READY")));
    }
    assertThat(given).isEqualTo(allocated);
    assertThat(
            moved.items("/displaced").stream()
                .map(each ->
                    each.path("transferId").asString()
                        + "/"
                        + each.path("line").asInt()
                        + " "
                        + Amounts.text(Amounts.of(each.path("quantity").decimalValue()))))
        .isEqualTo(displaced);
  }

  private void changeLine() {
    var order = dice.one(model.orders);
    int number = dice.in(5) ? 99 : dice.one(order.lines).number;
    var line = order.line(number);
    long ordered = line == null ? 0 : line.ordered;
    long delivered = line == null ? 0 : line.delivered;
    long quantity =
        dice.oneOf(
            ordered + dice.amount(6),
            ordered - dice.amount(4),
            delivered,
            delivered - 1000,
            dice.amount(12),
            ordered);
    quantity = Math.max(1, quantity);
    var answer =
        ask(
            "PUT",
            "/api/orders/" + order.id + "/lines/" + number,
            Map.of("quantity", Amounts.number(quantity)));
    expect(model.changeLine(order, number, quantity), answer);
  }

  private void addLine() {
    var order = dice.one(model.orders);
    boolean service = dice.in(15);
    var sku = service ? history.service : dice.one(history.goods);
    long quantity = dice.amount(8);
    var body = Map.of("sku", sku, "quantity", Amounts.number(quantity));
    var answer = ask("POST", "/api/orders/" + order.id + "/lines", body);
    expect(model.addLine(order, sku, service, quantity), answer);
    if (answer.status() == 201) {
      assertThat(answer.at("/line")).isEqualTo(String.valueOf(order.lines.size()));
    }
  }

  private void handleATransfer() {
    var transfer = RandomValidation.someTransfer(history);
    if (transfer == null) {
      return;
    }
    var path = "/api/transfers/" + transfer.id;
    int chance = dice.below(14);
    if (chance < 3) {
      told(model.cancelTransfer(transfer), transfer, ask("POST", path + "/cancel", null));
    } else if (chance < 6) {
      told(model.unreserve(transfer), transfer, ask("POST", path + "/unreserve", null));
    } else if (chance < 10) {
      told(
          model.checkAvailability(transfer),
          transfer,
          ask("POST", path + "/check-availability", null));
    } else {
      Boolean urgent = dice.oneOf(null, true, false);
      var scheduled = dice.in(50) ? dice.date() : null;
      var body = new LinkedHashMap<String, Object>();
      body.put("priority", urgent == null ? null : urgent ? "URGENT" : "NORMAL");
      body.put("scheduledDate", scheduled == null ? null : scheduled.toString());
      expect(model.reschedule(transfer, urgent, scheduled), ask("PATCH", path, body));
    }
  }

  private static void told(String refusal, ModelTransfer transfer, Answer answer) {
    expect(refusal, answer);
    if (refusal == null) {
      assertThat(answer.at("/state")).isEqualTo(transfer.state);
    }
  }

  private void configure() {
    var settings = new HashMap<String, Object>();
    if (dice.in(60)) {
      settings.put("createBackorder", dice.oneOf("ASK", "ALWAYS", "NEVER"));
    }
    if (dice.in(50)) {
      settings.put(
          "reservationMethod", dice.oneOf("AT_CONFIRM", "AT_CONFIRM", "MANUAL", "BY_DATE"));
      settings.put("reservationDaysBefore", dice.oneOf(0, 2, 7));
      settings.put("reservationDaysBeforeUrgent", dice.oneOf(0, 3, 9));
    }
    if (dice.in(40)) {
      settings.put("overDeliveryTolerancePercent", dice.oneOf(0, 0, 10, 50));
    }
    history.configure(settings);
  }
}
