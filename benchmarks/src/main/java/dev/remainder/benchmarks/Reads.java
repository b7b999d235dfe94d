package dev.remainder.benchmarks;

import dev.remainder.benchmarks.filled.LogSize;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One client who reads, one thing after the other. */
final class Reads {

  private static final List<String> REPORTS =
      List.of(
          "backorders",
          "backorders/summary",
          "fill-rate",
          "on-time-in-full",
          "short-closures",
          "top-shortages",
          "lead-time");
  private static final List<String> STATUSES =
      List.of("NOT_DELIVERED", "PARTIALLY_DELIVERED", "FULLY_DELIVERED");
  private static final int WARM_UP = 300;
  private static final int MANY = 2000;
  private static final int SOME = 100;
  private static final int FEW = 2;

  private final Api api;
  private final Random random = new Random(1);

  Reads(Api api) {
    this.api = api;
  }

  /** Orders, each as of a random instant since it came in. */
  void past(LogSize size) {
    var known = new ArrayList<String>();
    var begins = new ArrayList<Instant>();
    for (int page = 0; page < 10; page++) {
      for (var order : api.get("/api/orders?sort=customer&size=500&page=" + page).path("items")) {
        known.add(order.path("id").asString());
        begins.add(Instant.parse(order.path("confirmedAt").asString()));
      }
    }
    var latencies = new Latencies();
    for (int times = 0; times < WARM_UP + MANY; times++) {
      int one = random.nextInt(known.size());
      var begin = begins.get(one);
      long later = random.nextLong(Duration.between(begin, size.until()).toMillis());
      timed(
          times < WARM_UP ? new Latencies() : latencies,
          "an order",
          "/api/orders/" + known.get(one) + "?asOf=" + begin.plusMillis(later));
    }
    print("as of an instant", latencies);
  }

  /** Each reads the whole log. */
  void pastOfAll(LogSize size) {
    var latencies = new Latencies();
    for (int times = 0; times < FEW; times++) {
      timed(
          latencies,
          "the hot product",
          "/api/stock/WH/" + HotProduct.SKU + "?asOf=" + size.until());
      for (var report : REPORTS) {
        timed(latencies, report, "/api/reports/" + report + "?asOf=" + size.until());
      }
    }
    print("as of an instant, from the whole log", latencies);
  }

  void reports() {
    var latencies = new Latencies();
    for (int times = 0; times < SOME; times++) {
      for (var report : REPORTS) {
        timed(times < FEW ? new Latencies() : latencies, report, "/api/reports/" + report);
      }
    }
    for (int times = 0; times < FEW; times++) {
      long began = System.nanoTime();
      long lines = api.csv("/api/reports/backorders").lines().count();
      latencies.record(
          "backorders as CSV, %d lines".formatted(lines - 1), System.nanoTime() - began);
    }
    print("reports", latencies);
  }

  void audit() {
    var audit = api.get("/api/audit/invariants");
    System.out.printf(
        "%n  audit of %d events: %.1f s, %d violations%n",
        audit.path("checkedEvents").asLong(),
        audit.path("tookMs").asLong() / 1e3,
        audit.path("violations").size());
  }

  void lists() {
    var latencies = new Latencies();
    for (int times = 0; times < WARM_UP + MANY; times++) {
      for (var status : STATUSES) {
        timed(
            times < WARM_UP ? new Latencies() : latencies,
            status,
            "/api/orders?deliveryStatus=" + status + "&page=" + random.nextInt(4));
      }
    }
    long total = api.get("/api/orders?size=1").path("total").asLong();
    print("lists of %d orders by delivery status".formatted(total), latencies);
  }

  private static void print(String what, Latencies latencies) {
    System.out.printf("%n  %s%n", what);
    latencies.print(System.out);
  }

  private void timed(Latencies latencies, String step, String path) {
    long began = System.nanoTime();
    api.get(path);
    latencies.record(step, System.nanoTime() - began);
  }
}
