package dev.remainder.endtoend.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A transfer as its shop sees it. */
public record Transfer(Shop shop, String id) {

  public static final String CREATE = "CREATE";
  public static final String CANCEL = "CANCEL";

  public String path() {
    return "/api/transfers/" + id;
  }

  public Answer validate() {
    return validate(Map.of());
  }

  public Answer validate(String backorder) {
    return validate(Map.of("backorder", backorder));
  }

  public Answer validate(Map<String, ?> body) {
    return shop.post(path() + "/validate", body);
  }

  public Answer preview(Map<String, ?> body) {
    return shop.post(path() + "/validate?dryRun=true", body);
  }

  /** The body of a validation: so much of line 1, so much of line 2, … */
  public static Map<String, Object> shipping(Number... quantities) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var quantity : quantities) {
      lines.add(Map.of("line", lines.size() + 1, "quantity", quantity));
    }
    return Map.of("quantities", lines);
  }

  public static Map<String, Object> shipping(String backorder, Number... quantities) {
    var body = new LinkedHashMap<>(shipping(quantities));
    body.put("backorder", backorder);
    return body;
  }

  public Answer checkAvailability() {
    return shop.post(path() + "/check-availability", null);
  }

  public Answer unreserve() {
    return shop.post(path() + "/unreserve", null);
  }

  public Answer cancel() {
    return shop.post(path() + "/cancel", null);
  }

  public Answer schedule(String field, Object value) {
    return shop.patch(path(), Map.of(field, value.toString()));
  }

  public Answer view() {
    return shop.get(path()).ok();
  }

  public String reference() {
    return view().at("/reference");
  }

  public String state() {
    return view().at("/state");
  }

  /** {@code demand 10, reserved 0, done 0, backordered 0, cancelled 0}. */
  public String line(int number) {
    var labels = new LinkedHashMap<String, String>();
    List.of("demand", "reserved", "done", "backordered", "cancelled")
        .forEach(field -> labels.put(field, field));
    return view().items("/lines").stream()
        .filter(line -> line.path("line").asInt() == number)
        .map(line -> Json.fields(line, labels))
        .findFirst()
        .orElse(null);
  }

  public String reserved(int number) {
    return view().at("/lines/" + (number - 1) + "/reserved");
  }
}
