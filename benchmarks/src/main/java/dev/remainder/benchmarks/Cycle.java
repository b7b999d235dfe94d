package dev.remainder.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The full backorder cycle of one client: an order of three lines with one short, confirm, validate
 * with backorder, receive the missing goods, validate the backorder.
 */
final class Cycle {

  static final int SHELF = 100;

  private final Api api;
  private final String scarce;
  private final Latencies latencies;

  Cycle(Api api, int client, Latencies latencies) {
    this.api = api;
    this.scarce = "SCARCE-" + client;
    this.latencies = latencies;
  }

  /** Products that never run out, for all clients. */
  static void stockShelf(Api api) {
    for (int number = 0; number < SHELF; number++) {
      api.post("/api/products", "{\"sku\":\"SHELF-%d\",\"name\":\"Shelf %d\"}".formatted(number, number));
      api.post("/api/stock/WH/SHELF-%d/counts".formatted(number), "{\"onHand\":100000000}");
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
              {"sku":"SHELF-%d","quantity":2},{"sku":"SHELF-%d","quantity":1},
              {"sku":"%s","quantity":5}]}
            """
                .formatted(first, second, scarce));
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
