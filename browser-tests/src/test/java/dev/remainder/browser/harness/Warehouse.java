package dev.remainder.browser.harness;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A warehouse of a test's own, so that no other test changes what is there. */
public record Warehouse(Service service, String code) {

  private static final AtomicInteger OPENED = new AtomicInteger();

  public static Warehouse opened() {
    return openedAt(Service.shared());
  }

  public static Warehouse openedAt(Service service) {
    var code = "B%02d".formatted(OPENED.incrementAndGet());
    service.post(
        "/api/warehouses",
        Map.of("code", code, "name", "Warehouse " + code, "company", "My Company"));
    return new Warehouse(service, code);
  }

  /** What is done with remainders here. */
  public Warehouse withPolicy(String createBackorder) {
    service.command(
        "PATCH",
        "/api/operation-types/%s-OUT".formatted(code),
        Map.of("createBackorder", createBackorder));
    return this;
  }

  /** A product of that name that no other test has, so many of it here; its sku. */
  public String holds(String name, int onHand) {
    var sku = "%s-%s".formatted(code, name.toUpperCase(java.util.Locale.ROOT).replace(' ', '-'));
    service.post("/api/products", Map.of("sku", sku, "name", name));
    return counts(sku, onHand);
  }

  public String counts(String sku, int onHand) {
    service.post("/api/stock/%s/%s/counts".formatted(code, sku), Map.of("onHand", onHand));
    return sku;
  }

  /** A quotation; its id. */
  public String quotes(String customer, String sku, int quantity) {
    return service
        .post(
            "/api/orders",
            Map.of(
                "customer", customer,
                "warehouse", code,
                "lines", List.of(Map.of("sku", sku, "quantity", quantity))))
        .path("id")
        .asString();
  }

  /** The transfer of an order that is confirmed at once; its id. */
  public String sells(String customer, String sku, int quantity) {
    var order = quotes(customer, sku, quantity);
    return service
        .post("/api/orders/%s/confirm".formatted(order), Map.of())
        .at("/transfers/0/id")
        .asString();
  }

  public void ships(String transfer, String backorder) {
    service.post("/api/transfers/%s/validate".formatted(transfer), Map.of("backorder", backorder));
  }

  /** The reference of the transfer that was made here as the so-manieth. */
  public String transfer(int number) {
    return "%s/OUT/%05d".formatted(code, number);
  }

  public String stock(String sku) {
    return "/stock/%s/%s".formatted(code, sku);
  }
}
