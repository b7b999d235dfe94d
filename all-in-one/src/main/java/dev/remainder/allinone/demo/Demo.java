package dev.remainder.allinone.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Plays three orders that cannot be shipped whole, one for each policy, through the service's own
 * HTTP API. Whether a store has seen them tells the order of the last one.
 */
public final class Demo {

  private static final String WAREHOUSE = "WH";
  private static final String OPERATION_TYPE = "/api/operation-types/WH-OUT";
  private static final String PLAYED =
      "/api/orders?sku=%s&outcome=CLOSED_SHORT".formatted(DemoOrder.ALL.getLast().sku());

  private final ServiceClient service;

  private Demo(ServiceClient service) {
    this.service = service;
  }

  /** Answers in a sentence what was done; a store is played only once. */
  public static String play(URI address) {
    try (var service = new ServiceClient(address)) {
      return new Demo(service).playOnce();
    } catch (DemoRefused e) {
      return "The demo could not be played: " + e.getMessage();
    }
  }

  private String playOnce() {
    if (service.get(PLAYED).path("total").asInt() > 0) {
      return "The demo's orders are there already.";
    }
    String before = service.get(OPERATION_TYPE).path("createBackorder").asString();
    DemoOrder.ALL.forEach(this::play);
    choosePolicy("demo-end", before);
    return "The demo's %d orders are played.".formatted(DemoOrder.ALL.size());
  }

  private void play(DemoOrder order) {
    String key = "demo-" + order.sku();
    post(key + "-product", "/api/products", Map.of("sku", order.sku(), "name", order.name()));
    post(
        key + "-count",
        "/api/stock/%s/%s/counts".formatted(WAREHOUSE, order.sku()),
        Map.of("onHand", order.onHand(), "reason", "demo"));
    choosePolicy(key + "-policy", order.createBackorder());
    JsonNode placed =
        post(
            key + "-order",
            "/api/orders",
            Map.of(
                "customer", order.customer(),
                "warehouse", WAREHOUSE,
                "lines", List.of(Map.of("sku", order.sku(), "quantity", order.ordered()))));
    JsonNode confirmed =
        post(
            key + "-confirm",
            "/api/orders/%s/confirm".formatted(placed.path("id").asString()),
            Map.of());
    post(
        key + "-validate",
        "/api/transfers/%s/validate"
            .formatted(confirmed.path("transfers").path(0).path("id").asString()),
        order.answer().isEmpty() ? Map.of() : Map.of("backorder", order.answer()));
  }

  private void choosePolicy(String key, String createBackorder) {
    service.call("PATCH", OPERATION_TYPE, key, Map.of("createBackorder", createBackorder));
  }

  private JsonNode post(String key, String path, Map<String, ?> body) {
    return service.call("POST", path, key, body);
  }
}
