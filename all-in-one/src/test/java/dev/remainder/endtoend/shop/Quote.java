package dev.remainder.endtoend.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a customer asks for, as the body of {@code POST /api/orders}. */
public final class Quote {

  private final Map<String, Object> body = new LinkedHashMap<>();
  private final List<Map<String, Object>> lines = new ArrayList<>();

  private Quote() {
    body.put("customer", "Azure Interior");
    body.put("lines", lines);
  }

  public static Quote of(String sku, Number quantity) {
    return new Quote().and(sku, quantity);
  }

  public Quote and(String sku, Number quantity) {
    lines.add(Map.of("sku", sku, "quantity", quantity));
    return this;
  }

  public Quote with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  public Quote urgent() {
    return with("priority", "URGENT");
  }

  public Quote allAtOnce() {
    return with("pickingPolicy", "ALL_AT_ONCE");
  }

  public Quote scheduled(Object instant) {
    return with("scheduledDate", instant.toString());
  }

  Map<String, Object> at(String warehouse) {
    body.putIfAbsent("warehouse", warehouse);
    return body;
  }
}
