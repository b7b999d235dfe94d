package dev.remainder.allinone.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the demo does at its warehouse, each thing under a key of its own. */
record DemoDesk(ServiceClient service) {

  private static final String WAREHOUSE = "WH";

  void stock(DemoProduct product) {
    String key = "demo-" + product.sku();
    post(key + "-product", "/api/products", Map.of("sku", product.sku(), "name", product.name()));
    post(
        key + "-count",
        "/api/stock/%s/%s/counts".formatted(WAREHOUSE, product.sku()),
        Map.of("onHand", product.onHand(), "reason", "demo"));
  }

  /** Answers the order's id. */
  String quote(String key, Map<String, ?> order) {
    return post(key + "-order", "/api/orders", order).path("id").asString();
  }

  /** Answers the id of the order's transfer. */
  String confirm(String key, String order) {
    return post(key + "-confirm", "/api/orders/%s/confirm".formatted(order), Map.of())
        .at("/transfers/0/id")
        .asString();
  }

  void validate(String key, String transfer, Map<String, ?> answer) {
    post(key + "-validate", "/api/transfers/%s/validate".formatted(transfer), answer);
  }

  void cancel(String key, String path, String reason) {
    post(key + "-cancel", path + "/cancel", Map.of("reason", reason));
  }

  private JsonNode post(String key, String path, Map<String, ?> body) {
    return service.call("POST", path, key, body);
  }
}
