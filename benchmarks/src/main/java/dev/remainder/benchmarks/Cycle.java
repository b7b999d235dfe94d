package dev.remainder.benchmarks;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The full backorder cycle of one client: an order of three lines with one short, confirm, validate
 * with backorder, receive the missing goods, validate the backorder.
 */
final class Cycle implements Client {

  static final int SHELF = 100;

  /** Tells the products of this run from those of an earlier one on the same store. */
  static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private final Api api;
  private final String scarce;
  private final Steps steps;

  Cycle(Api api, int client, Latencies latencies) {
    this.api = api;
    this.scarce = "SCARCE-" + RUN + "-" + client;
    this.steps = new Steps(api, latencies);
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
  @Override
  public void prepare() {
    api.post("/api/products", "{\"sku\":\"%s\",\"name\":\"Scarce\"}".formatted(scarce));
    api.post("/api/stock/WH/%s/counts".formatted(scarce), "{\"onHand\":3}");
  }

  @Override
  public void run() {
    var random = ThreadLocalRandom.current();
    int first = random.nextInt(SHELF);
    int second = (first + 1 + random.nextInt(SHELF - 1)) % SHELF;
    long began = System.nanoTime();
    var order =
        steps.post(
            "create",
            "/api/orders",
            """
            {"customer":"Azure Interior","lines":[
              {"sku":"%s","quantity":2},{"sku":"%s","quantity":1},
              {"sku":"%s","quantity":5}]}
            """
                .formatted(shelf(first), shelf(second), scarce));
    var confirmed =
        steps.post("confirm", "/api/orders/" + order.body().get("id").asString() + "/confirm", "");
    var transfer = confirmed.body().get("transfers").get(0).get("id").asString();
    var validated =
        steps.post(
            "validate", "/api/transfers/" + transfer + "/validate", "{\"backorder\":\"CREATE\"}");
    var backorder = validated.body().get("backorder").get("id").asString();
    steps.post("receive", "/api/stock/WH/" + scarce + "/receipts", "{\"quantity\":5}");
    steps.post("validate", "/api/transfers/" + backorder + "/validate", "");
    steps.whole(began);
  }
}
