package dev.remainder.query.feed;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.remainder.events.value.StockItemId;
import java.util.List;

/** The kinds of things that have views. */
enum ChangedResource {
  ORDER("order", "saleorder", "orders"),
  TRANSFER("transfer", "transfer", "transfers"),
  STOCK_ITEM("stock-item", "stockitem", "stock"),
  OPERATION_TYPE("operation-type", "operationtype", "operation-types"),
  PRODUCT("product", "product", "products"),
  WAREHOUSE("warehouse", "warehouse", "warehouses"),
  SETTINGS("settings", "settings", "settings");

  private static final List<ChangedResource> ALL = List.of(values());

  @JsonValue private final String shown;
  private final String eventPackage;
  private final String folder;

  ChangedResource(String shown, String eventPackage, String folder) {
    this.shown = shown;
    this.folder = folder;
    this.eventPackage = "dev.remainder.events." + eventPackage + ".";
  }

  /** The names under which all events of these are kept begin with one of these. */
  static String[] eventPackages() {
    return ALL.stream().map(it -> it.eventPackage).toArray(String[]::new);
  }

  static ChangedResource of(String keptAs) {
    return ALL.stream()
        .filter(it -> keptAs.startsWith(it.eventPackage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No thing has events " + keptAs));
  }

  /** Where the thing of that id can be asked for. */
  String addressOf(String id) {
    return "/api/" + folder + "/" + id;
  }

  /** What comes after its collection in an address: {@code WH/DRAWER-BLACK} of a stock item. */
  String idOf(String stream) {
    return switch (this) {
      case ORDER, TRANSFER, SETTINGS -> stream;
      case STOCK_ITEM -> {
        var id = StockItemId.parse(stream);
        yield id.warehouse() + "/" + id.sku();
      }
      case OPERATION_TYPE, PRODUCT, WAREHOUSE -> stream.substring(stream.indexOf(':') + 1);
    };
  }
}
