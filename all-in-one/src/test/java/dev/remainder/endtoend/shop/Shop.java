package dev.remainder.endtoend.shop;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who works at one warehouse, over HTTP as a rule, and always reads what they wrote. */
public final class Shop {

  public static final String FIRST_WAREHOUSE = "WH";

  private static final String TOKEN = "X-Consistency-Token";
  private static final String NOTHING = "-";
  private static final AtomicInteger PRODUCTS = new AtomicInteger();
  private static final AtomicInteger WAREHOUSES = new AtomicInteger();

  private final Door door;
  private final String warehouse;
  private volatile String token = NOTHING;

  Shop(Door door, String warehouse) {
    this.door = door;
    this.warehouse = warehouse;
  }

  /** At the first warehouse of a program that runs elsewhere. */
  public static Shop at(URI program) {
    return at(new Http(program.getPort()));
  }

  /** At the first warehouse of whatever process answers there. */
  public static Shop at(Http process) {
    return new Shop(process, FIRST_WAREHOUSE);
  }

  public String warehouse() {
    return warehouse;
  }

  /** In a new warehouse, whose references begin at 1 and whose policies are nobody else's. */
  public Shop inNewWarehouse() {
    var code = "T" + WAREHOUSES.incrementAndGet();
    return inNewWarehouse(code);
  }

  public Shop inNewWarehouse(String code) {
    var body = Map.of("code", code, "name", "Warehouse " + code, "company", "My Company");
    post("/api/warehouses", body).ok();
    var there = new Shop(door, code);
    there.token = token;
    return there;
  }

  /** The same person at the same warehouse, served by another process. */
  public Shop via(Program program) {
    return via(program.http());
  }

  /** The same, served by a process that is not of this program. */
  public Shop via(Http elsewhere) {
    var there = new Shop(elsewhere, warehouse);
    there.token = token;
    return there;
  }

  /** Goods that no other test knows. */
  public String product() {
    return product("Some goods", "GOODS");
  }

  public String service() {
    return product("Some service", "SERVICE");
  }

  public String product(String name, String kind) {
    var sku = "SKU-" + PRODUCTS.incrementAndGet();
    post("/api/products", Map.of("sku", sku, "name", name, "kind", kind)).ok();
    return sku;
  }

  /** Goods of which there are so many. */
  public String productWith(Number onHand) {
    var sku = product();
    count(sku, onHand).ok();
    return sku;
  }

  public Answer count(String sku, Number onHand) {
    return post(stockOf(sku) + "/counts", Map.of("onHand", onHand, "reason", "cycle count"));
  }

  public Answer receive(String sku, Number quantity) {
    return post(stockOf(sku) + "/receipts", Map.of("quantity", quantity));
  }

  public Answer configure(String setting, Object value) {
    return configure(Map.of(setting, value));
  }

  public Answer configure(Map<String, ?> settings) {
    return patch("/api/operation-types/" + warehouse + "-OUT", settings);
  }

  public Shop creatingBackorders(String policy) {
    configure("createBackorder", policy).ok();
    return this;
  }

  public Answer quoting(Quote quote) {
    return post("/api/orders", quote.at(warehouse));
  }

  public Order quoted(Quote quote) {
    return new Order(this, quoting(quote).ok().at("/id"));
  }

  public Order confirmed(Quote quote) {
    var order = quoted(quote);
    order.confirm().ok();
    return order;
  }

  public Order confirmed(String sku, Number quantity) {
    return confirmed(Quote.of(sku, quantity));
  }

  /** {@code on hand 20, reserved 10, free 10, open demand 10, short 0, forecast 10}. */
  public String stock(String sku) {
    var labels = new LinkedHashMap<String, String>();
    labels.put("onHand", "on hand");
    labels.put("reserved", "reserved");
    labels.put("free", "free");
    labels.put("openDemand", "open demand");
    labels.put("short", "short");
    labels.put("forecast", "forecast");
    return Json.fields(get(stockOf(sku)).ok().body(), labels);
  }

  /** The references of those that wait, the first in line first. */
  public List<String> queue(String sku) {
    return get(stockOf(sku) + "/queue").ok().items("").stream()
        .map(line -> Json.text(line.path("order").path("reference")))
        .toList();
  }

  public String stockOf(String sku) {
    return "/api/stock/" + warehouse + "/" + sku;
  }

  public Answer get(String path) {
    return door.send("GET", path, null, Map.of(TOKEN, token));
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body, Map.of());
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, body, Map.of());
  }

  /**
   * @param body to be written as JSON, or null for none
   */
  public Answer send(String method, String path, Object body, Map<String, String> headers) {
    var answer = door.send(method, path, body == null ? null : Json.write(body), headers);
    var written = answer.header(TOKEN);
    if (written != null && !written.equals(NOTHING)) {
      token = written;
    }
    return answer;
  }
}
