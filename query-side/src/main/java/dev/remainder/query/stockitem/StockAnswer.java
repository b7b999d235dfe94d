package dev.remainder.query.stockitem;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.remainder.events.value.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A stock item as it is shown. */
@Schema(name = "StockItem")
record StockAnswer(
    String sku,
    String name,
    String warehouse,
    Quantity onHand,
    Quantity reserved,
    @Schema(description = "on hand - reserved") Quantity free,
    @Schema(description = "what all open transfers still want") Quantity openDemand,
    @JsonProperty("short") @Schema(description = "open demand for which no stock is held")
        Quantity shortage,
    @Schema(description = "on hand - open demand") Quantity forecast,
    long version) {

  static StockAnswer from(StockItemView view) {
    var balance = view.balance();
    return new StockAnswer(
        view.id().sku(),
        view.name(),
        view.id().warehouse(),
        balance.onHand(),
        balance.reserved(),
        balance.free(),
        view.openDemand(),
        view.shortage(),
        balance.onHand().minus(view.openDemand()),
        view.version());
  }

  static StockAnswer of(ResultSet row, int n) throws SQLException {
    return new StockAnswer(
        row.getString("sku"),
        row.getString("name"),
        row.getString("warehouse"),
        Quantity.of(row.getBigDecimal("on_hand")),
        Quantity.of(row.getBigDecimal("reserved")),
        Quantity.of(row.getBigDecimal("free")),
        Quantity.of(row.getBigDecimal("open_demand")),
        Quantity.of(row.getBigDecimal("shortage")),
        Quantity.of(row.getBigDecimal("forecast")),
        row.getLong("version"));
  }
}
