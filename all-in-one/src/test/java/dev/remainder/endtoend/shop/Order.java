package dev.remainder.endtoend.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sale order as its shop sees it. */
public record Order(Shop shop, String id) {

  public String path() {
    return "/api/orders/" + id;
  }

  public Answer confirm() {
    return shop.post(path() + "/confirm", null);
  }

  public Answer cancel() {
    return shop.post(path() + "/cancel", null);
  }

  public Answer change(int line, Number quantity) {
    return shop.put(path() + "/lines/" + line, Map.of("quantity", quantity));
  }

  public Answer add(String sku, Number quantity) {
    return shop.post(path() + "/lines", Map.of("sku", sku, "quantity", quantity));
  }

  public Answer view() {
    return shop.get(path()).ok();
  }

  public String reference() {
    return view().at("/reference");
  }

  /** {@code CONFIRMED, PARTIALLY_DELIVERED, OPEN}: state, label, honest outcome. */
  public String status() {
    var view = view();
    return view.at("/state") + ", " + view.at("/deliveryStatus") + ", " + view.at("/outcome");
  }

  /** {@code ordered 55, delivered 45, open 10, reserved 0, backordered 10, cancelled 0}. */
  public String line(int number) {
    var labels = new LinkedHashMap<String, String>();
    List.of("ordered", "delivered", "open", "reserved", "backordered", "cancelled")
        .forEach(field -> labels.put(field, field));
    return Json.fields(view().body().path("lines").path(number - 1), labels);
  }

  /** {@code WH/OUT/00001 DONE; WH/OUT/00002 WAITING, backorder of WH/OUT/00001}. */
  public String deliveries() {
    return view().items("/transfers").stream()
        .map(transfer -> {
          var parent = Json.text(transfer.at("/backorderOf/reference"));
          return Json.text(transfer.path("reference"))
              + " "
              + Json.text(transfer.path("state"))
              + (parent == null ? "" : ", backorder of " + parent);
        })
        .collect(Collectors.joining("; "));
  }

  public List<Transfer> transfers() {
    return view().items("/transfers").stream()
        .map(transfer -> new Transfer(shop, Json.text(transfer.path("id"))))
        .toList();
  }

  /** The one made last. */
  public Transfer transfer() {
    return transfers().getLast();
  }
}
