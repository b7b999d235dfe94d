package dev.remainder.benchmarks;

/**
 * Orders, has confirmed and ships the one product that all clients order: every command waits for
 * the same stock item.
 */
final class HotClient implements Client {

  private static final String SKU = "HOT-" + Cycle.RUN;

  private final Steps steps;

  HotClient(Api api, Latencies latencies) {
    this.steps = new Steps(api, latencies);
  }

  static void stock(Api api) {
    api.post("/api/products", "{\"sku\":\"%s\",\"name\":\"Hot\"}".formatted(SKU));
    api.post("/api/stock/WH/" + SKU + "/counts", "{\"onHand\":100000000}");
  }

  @Override
  public void prepare() {}

  @Override
  public void run() {
    long began = System.nanoTime();
    var order =
        steps.post(
            "create",
            "/api/orders",
            "{\"customer\":\"Azure Interior\",\"lines\":[{\"sku\":\"%s\",\"quantity\":2}]}"
                .formatted(SKU));
    var confirmed =
        steps.post("confirm", "/api/orders/" + order.body().get("id").asString() + "/confirm", "");
    var transfer = confirmed.body().get("transfers").get(0).get("id").asString();
    steps.post("validate", "/api/transfers/" + transfer + "/validate", "");
    steps.whole(began);
  }
}
