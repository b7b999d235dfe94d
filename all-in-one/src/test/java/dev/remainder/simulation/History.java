package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Shop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One random day: every step is asked of the program and foretold by the model. */
final class History {

  private static final int GOODS = 3;

  final long seed;
  final String customer;
  final Dice dice;
  final Model model = new Model();
  final TakenReports reports = new TakenReports();
  final List<String> goods = new ArrayList<>();
  final long beginsAfter;
  String service;
  Shop shop;
  final Map<String, Integer> told;
  private final List<String> journal = new ArrayList<>();
  private int requests;
  private int stepsTaken;

  /**
   * @param told counts what happened, over many histories
   */
  History(Program program, Shop shop, long seed, Map<String, Integer> told) {
    this.seed = seed;
    this.shop = shop;
    this.told = told;
    this.dice = new Dice(seed);
    this.customer = "sim" + seed + "-" + program.logPosition();
    this.beginsAfter = program.logPosition();
    for (int index = 0; index < GOODS; index++) {
      goods.add(shop.product());
      model.stock.put(goods.getLast(), new ModelStock());
      long onHand = dice.below(30) * 1000L;
      shop.count(goods.getLast(), Amounts.number(onHand)).ok();
      model.count(goods.getLast(), onHand);
    }
    service = shop.service();
    shop.put("/api/settings", Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE")).ok();
    configure(
        Map.of(
            "createBackorder", "ASK",
            "reservationMethod", "AT_CONFIRM",
            "reservationDaysBefore", 0,
            "reservationDaysBeforeUrgent", 0,
            "overDeliveryTolerancePercent", 0));
  }

  void play(int steps) {
    for (int step = 0; step < steps; step++) {
      inTheJournal(() -> {
        new RandomStep(this).take();
        compare();
        if (dice.in(4)) {
          reports.take(shop);
        }
      });
    }
  }

  /** Every answer is foretold; the views are looked at in the end, or to learn a transfer's id. */
  void playWithoutLooking(int steps) {
    for (int step = 0; step < steps; step++) {
      inTheJournal(() -> {
        new RandomStep(this).take();
        if (model.transfers().stream().anyMatch(transfer -> transfer.id == null)) {
          compare();
        }
      });
    }
    inTheJournal(this::compare);
  }

  void inTheJournal(Runnable step) {
    journal.add("-- step " + ++stepsTaken);
    try {
      step.run();
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError(
          "remainder.seed=%d, after:%n%s%n".formatted(seed, String.join("\n", journal))
              + failed.getMessage(),
          failed);
    }
  }

  void compare() {
    var queueOf = dice.one(goods);
    var seen = Picture.seen(shop, customer, model, queueOf);
    assertThat(seen.lines()).isEqualTo(Picture.foretold(model, queueOf).lines());
  }

  void configure(Map<String, Object> settings) {
    ask("PATCH", "/api/operation-types/" + shop.warehouse() + "-OUT", settings).ok();
    model.createBackorder =
        (String) settings.getOrDefault("createBackorder", model.createBackorder);
    model.method = (String) settings.getOrDefault("reservationMethod", model.method);
    model.daysBefore = (int) settings.getOrDefault("reservationDaysBefore", model.daysBefore);
    model.daysBeforeUrgent =
        (int) settings.getOrDefault("reservationDaysBeforeUrgent", model.daysBeforeUrgent);
    model.tolerance = (int) settings.getOrDefault("overDeliveryTolerancePercent", model.tolerance);
  }

  /** Sometimes asks twice with the same key, which must be answered alike and count once. */
  Answer ask(String method, String path, Object body) {
    var headers = new HashMap<String, String>();
    boolean twice = dice.in(15);
    if (twice) {
      headers.put("Idempotency-Key", customer + "/" + ++requests);
    }
    var answer = shop.send(method, path, body, headers);
    journal.add(answer.toString() + " to " + body);
    count(method + " " + path.replaceAll("/(orders|transfers)/[^/]{9,}", "/$1/…"), answer);
    if (twice) {
      var again = shop.send(method, path, body, headers);
      assertThat(again.status()).isEqualTo(answer.status());
      assertThat(again.text()).isEqualTo(answer.text());
      for (var header : List.of("ETag", "X-Consistency-Token", "Location")) {
        assertThat(again.header(header)).as(header).isEqualTo(answer.header(header));
      }
    }
    return answer;
  }

  private void count(String what, Answer answer) {
    var shortened = what.replaceAll("SKU-\\d+|T\\d+", "…").replaceAll("/\\d+$", "/…");
    told.merge(shortened + " " + (answer.status() < 300 ? "" : answer.code()), 1, Integer::sum);
  }

  /** A refusal with this code; or that it was done, if there is none. */
  static void expect(String refusal, Answer answer) {
    if (refusal == null) {
      answer.ok();
    } else {
      answer.problem(refusal.startsWith("unknown-order") ? 404 : 409, refusal);
    }
  }

  static Map<String, Integer> nothingTold() {
    return new TreeMap<>();
  }
}
