package dev.remainder.endtoend.fuzz;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What there is, by the names under which it is asked for, so that requests reach the rules. */
record Known(Map<String, List<String>> byPlace) {

  static Known at(Shop shop) {
    return new Known(
        Map.of(
            "orders", ids(shop, "orders", "id"),
            "transfers", ids(shop, "transfers", "id"),
            "products", ids(shop, "products", "sku"),
            "stock", ids(shop, "products", "sku"),
            "warehouses", List.of(shop.warehouse(), Shop.FIRST_WAREHOUSE),
            "operation-types", ids(shop, "operation-types", "id"),
            "projections", List.of("orders", "stock", "transfers", "reports", "set-up")));
  }

  private static List<String> ids(Shop shop, String list, String field) {
    return shop.get("/api/" + list + "?size=200").ok().items("/items").stream()
        .map(item -> Json.text(item.path(field)))
        .toList();
  }

  /** A value for a parameter of a path. */
  String in(String path, String parameter, Random random) {
    return switch (parameter) {
      case "warehouse" -> one("warehouses", random);
      case "line" -> Integer.toString(1 + random.nextInt(3));
      default -> one(path.split("/")[2], random);
    };
  }

  /** A value for a field or a parameter of a query. */
  String text(String name, Random random) {
    return switch (name) {
      case "sku" -> one("products", random);
      case "warehouse" -> one("warehouses", random);
      case "id" -> one("transfers", random);
      case "order" -> one("orders", random);
      case "operationType" -> one("operation-types", random);
      default -> List.of("Azure Interior", "name", "A1", "5").get(random.nextInt(4));
    };
  }

  private String one(String place, Random random) {
    var all = byPlace.getOrDefault(place, List.of("x"));
    return all.get(random.nextInt(all.size()));
  }
}
