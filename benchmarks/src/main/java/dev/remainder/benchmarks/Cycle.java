package dev.remainder.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The full backorder cycle of one client: an order of three lines with one short, confirm, validate
 * with backorder, receive the missing goods, validate the backorder.
 */
final class Cycle {

  static final int SHELF = 100;

  /** Tells the products of this run from those of an earlier one on the same store. */
  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private final Api api;
  private final String scarce;
  private final Latencies latencies;

  Cycle(Api api, int client, Latencies latencies) {
    this.api = api;
    this.scarce = "SCARCE-" + RUN + "-" + client;
    this.latencies = latencies;
  }

  static String shelf(int number) {
    return "SHELF-" + RUN + "-" + number;
  }

  /** Products that never run out, for all clients. */
  static void stockShelf(Api api) {
    for (int number = 0; number < SHELF; number++) {
      api.post("/api/products", "{\"sku\":\"%s\",\"name\":\"Shelf\"}".formatted(shelf(number)));
      api.post("/api/stock/WH/" + shelf(number) + "/counts", "{\"onHand\":100000000}");
    }
  }

  /** A product of this client's own, of which three are there and five will be ordered. */
  void stockScarce() {
    api.post("/api/products", "{\"sku\":\"%s\",\"name\":\"Scarce\"}".formatted(scarce));
    api.post("/api/stock/WH/%s/counts".formatted(scarce), "{\"onHand\":3}");
  }

  void run() {
    var random = ThreadLocalRandom.current();
    int first = random.nextInt(SHELF);
    int second = (first + 1 + random.nextInt(SHELF - 1)) % SHELF;
    long began = System.nanoTime();
    var order =
        timed(
            "create",
            "/api/orders",
            """
            {"customer":"Azure Interior","lines":[
              {"sku":"%s","quantity":2},{"sku":"%s","quantity":1},
              {"sku":"%s","quantity":5}]}
            """
                .formatted(shelf(first), shelf(second), scarce));
    var confirmed =
        timed("confirm", "/api/orders/" + order.body().get("id").asString() + "/confirm", "");
    var transfer = confirmed.body().get("transfers").get(0).get("id").asString();
    var validated =
        timed("validate", "/api/transfers/" + transfer + "/validate", "{\"backorder\":\"CREATE\"}");
    var backorder = validated.body().get("backorder").get("id").asString();
    timed("receive", "/api/stock/WH/" + scarce + "/receipts", "{\"quantity\":5}");
    timed("validate", "/api/transfers/" + backorder + "/validate", "");
    latencies.record("cycle", System.nanoTime() - began);
  }

  private Api.Answer timed(String step, String path, String body) {
    long began = System.nanoTime();
    var answer = api.post(path, body);
    latencies.record(step, System.nanoTime() - began);
    return answer;
  }
}
