package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Validates one transfer or several, well or badly. */
final class RandomValidation {

  private final History history;
  private final Dice dice;
  private final Model model;

  RandomValidation(History history) {
    this.history = history;
    this.dice = history.dice;
    this.model = history.model;
  }

  /** One of those that may be shipped, mostly; null if there is none at all. */
  static ModelTransfer someTransfer(History history) {
    var all = history.model.transfers();
    var open = history.model.openTransfers();
    var ready = open.stream().filter(transfer -> transfer.state.equals("READY")).toList();
    if (all.isEmpty()) {
      return null;
    }
    var likely = ready.isEmpty() ? open : ready;
    return likely.isEmpty() || history.dice.in(15)
        ? history.dice.one(all)
        : history.dice.one(likely);
  }

  void one() {
    var transfer = someTransfer(history);
    if (transfer == null) {
      return;
    }
    var asked = quantities(transfer);
    var answer = dice.oneOf(null, null, "CREATE", "CREATE", "CANCEL");
    var validation = new ModelValidation(model, transfer, asked, answer);
    var body = body(asked, answer);
    var path = "/api/transfers/" + transfer.id + "/validate";
    if (dice.in(25)) {
      preview(validation, history.shop.post(path + "?dryRun=true", body));
    }
    check(validation, history.ask("POST", path, body));
  }

  void several() {
    var transfers = new ArrayList<ModelTransfer>();
    var parts = new ArrayList<Map<String, Object>>();
    var questions = new ArrayList<Map<Integer, Long>>();
    var answers = new ArrayList<String>();
    for (int index = 0; index < 2 + dice.below(3) && !model.transfers().isEmpty(); index++) {
      var transfer = someTransfer(history);
      transfers.add(transfer);
      questions.add(quantities(transfer));
      answers.add(dice.oneOf(null, "CREATE", "CREATE", "CANCEL"));
      var part = body(questions.getLast(), answers.getLast());
      part.put("id", transfer.id);
      parts.add(part);
    }
    if (parts.isEmpty()) {
      return;
    }
    var answer = history.ask("POST", "/api/transfers/validate", Map.of("transfers", parts)).ok();
    for (int index = 0; index < transfers.size(); index++) {
      var transfer = transfers.get(index);
      var validation =
          new ModelValidation(model, transfer, questions.get(index), answers.get(index));
      var result = answer.body().path("results").get(index);
      assertThat(Json.text(result.path("id"))).isEqualTo(transfer.id);
      var refusals = validation.refusals();
      if (refusals.isEmpty()) {
        assertThat(Json.text(result.path("status"))).as(answer.text()).isEqualTo("DONE");
        ship(validation, result);
      } else {
        assertThat(Json.text(result.path("status"))).as(answer.text()).isEqualTo("REFUSED");
        assertThat(refusals).contains(Json.text(result.at("/problem/code")));
      }
    }
  }

  private Map<Integer, Long> quantities(ModelTransfer transfer) {
    if (dice.in(45)) {
      return null;
    }
    var quantities = new TreeMap<Integer, Long>();
    if (dice.in(60)) {
      for (var line : transfer.lines) {
        quantities.put(line.number, dice.in(70) ? line.reserved : line.reserved / 2);
      }
      return quantities;
    }
    for (var line : transfer.lines) {
      if (dice.in(85)) {
        long most = Math.max(1, line.demand);
        quantities.put(
            line.number,
            dice.oneOf(
                line.reserved,
                line.reserved,
                line.demand,
                Math.min(most, dice.amount(10)),
                dice.in(30) ? 0L : line.reserved,
                line.reserved + dice.amount(2),
                line.demand + line.demand / 10));
      }
    }
    if (dice.in(4)) {
      quantities.put(99, 1000L);
    }
    return quantities;
  }

  private static Map<String, Object> body(Map<Integer, Long> quantities, String answer) {
    var body = new HashMap<String, Object>();
    body.put("backorder", answer);
    body.put("reason", "as it comes");
    if (quantities != null) {
      body.put(
          "quantities",
          quantities.entrySet().stream()
              .map(each ->
                  Map.of("line", each.getKey(), "quantity", Amounts.number(each.getValue())))
              .toList());
    }
    return body;
  }

  private void preview(ModelValidation validation, Answer answer) {
    var refusals = validation.refusals();
    refusals = refusals.contains("backorder-decision-required") ? Set.of() : refusals;
    if (!refusals.isEmpty()) {
      assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
      assertThat(refusals).contains(answer.code());
      return;
    }
    answer.ok();
    var ships = new LinkedHashMap<String, String>();
    var isShort = new LinkedHashMap<String, String>();
    validation.done.forEach((line, quantity) -> {
      if (quantity > 0) {
        ships.put(String.valueOf(line.number), Amounts.text(quantity));
      }
      if (quantity < line.demand) {
        isShort.put(String.valueOf(line.number), Amounts.text(line.demand - quantity));
      }
    });
    assertThat(byLine(answer.items("/wouldShip"), "quantity")).isEqualTo(ships);
    assertThat(byLine(answer.items("/short"), "remainder")).isEqualTo(isShort);
    assertThat(answer.at("/question")).isEqualTo(validation.asks() ? "BACKORDER" : null);
  }

  private void check(ModelValidation validation, Answer answer) {
    var refusals = validation.refusals();
    if (!refusals.isEmpty()) {
      assertThat(answer.status()).as("%s, not %s", answer, refusals).isEqualTo(409);
      assertThat(refusals).as(answer.toString()).contains(answer.code());
      return;
    }
    answer.ok();
    var delivered = new LinkedHashMap<String, String>();
    validation.done.forEach((line, quantity) -> {
      if (quantity > 0) {
        delivered.put(String.valueOf(line.number), Amounts.text(quantity));
      }
    });
    ship(validation, answer.body());
    var cancelled = new LinkedHashMap<String, String>();
    validation.done.keySet().stream()
        .filter(line -> line.cancelled > 0)
        .forEach(line -> cancelled.put(String.valueOf(line.number), Amounts.text(line.cancelled)));
    assertThat(byLine(answer.items("/delivered"), "quantity")).isEqualTo(delivered);
    assertThat(byLine(answer.items("/cancelled"), "quantity")).isEqualTo(cancelled);
  }

  private static void ship(ModelValidation validation, JsonNode answer) {
    var backorder = validation.ship();
    if (backorder == null) {
      assertThat(Json.text(answer.path("backorder"))).isNull();
    } else {
      backorder.id = Json.text(answer.at("/backorder/id"));
      assertThat(Json.text(answer.at("/backorder/state"))).isEqualTo(backorder.state);
    }
  }

  private static Map<String, String> byLine(List<JsonNode> lines, String field) {
    var byLine = new LinkedHashMap<String, String>();
    lines.forEach(line -> byLine.put(Json.text(line.path("line")), Json.text(line.path(field))));
    return byLine;
  }
}
