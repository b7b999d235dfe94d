package dev.remainder.benchmarks.filled;

import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.warehouse.WarehouseOpened;
import java.util.ArrayList;
import java.util.List;

/** A store and its products: plenty of some, too few of others, and some that never come in. */
final class Assortment {

  static final String WAREHOUSE = "WH";
  static final String COMPANY = "My Company";
  static final String OPERATION_TYPE = "WH-OUT";

  private static final int ON_SHELF = 500;
  private static final int SCARCE = 1500;
  private static final int MISSING = 500;
  private static final Quantity PLENTY = Quantity.of(100_000_000);
  private static final Quantity TOO_FEW = Quantity.of(3);

  private final PlayedLog log;
  private final List<PlayedStock> shelf = new ArrayList<>();
  private final List<PlayedStock> scarce = new ArrayList<>();
  private final List<PlayedStock> missing = new ArrayList<>();

  Assortment(PlayedLog log) {
    this.log = log;
  }

  void open() {
    log.happens(
        "Settings",
        "settings",
        new SettingsEstablished("settings", PickingPolicy.AS_SOON_AS_POSSIBLE));
    log.happens(
        "Warehouse",
        "warehouse:" + WAREHOUSE,
        new WarehouseOpened(WAREHOUSE, "Main Warehouse", COMPANY));
    log.happens(
        "OperationType",
        "operation-type:" + OPERATION_TYPE,
        new OperationTypeCreated(
            OPERATION_TYPE, WAREHOUSE, COMPANY, OperationTypeTerms.deliveryOrdersOf(WAREHOUSE)));
    introduce(ON_SHELF, "SHELF", shelf).forEach(stock -> stock.count(PLENTY));
    introduce(SCARCE, "SCARCE", scarce).forEach(stock -> stock.count(TOO_FEW));
    introduce(MISSING, "MISSING", missing);
  }

  PlayedStock scarce(int number) {
    return scarce.get(number % SCARCE);
  }

  List<PlayedStock> twoFromTheShelf() {
    return twoOf(shelf);
  }

  List<PlayedStock> twoThatNeverCome() {
    return twoOf(missing);
  }

  private List<PlayedStock> introduce(int products, String kind, List<PlayedStock> kept) {
    for (var number = 0; number < products; number++) {
      var sku = kind + "-" + number;
      var name = "Product " + sku;
      log.happens("Product", "product:" + sku, new ProductIntroduced(sku, name, ProductKind.GOODS));
      var stock = new PlayedStock(log, new StockItemId(WAREHOUSE, sku), name);
      stock.open();
      kept.add(stock);
    }
    return kept;
  }

  private List<PlayedStock> twoOf(List<PlayedStock> all) {
    var first = log.upTo(all.size());
    var second = (first + 1 + log.upTo(all.size() - 1)) % all.size();
    return List.of(all.get(first), all.get(second));
  }
}
