package dev.remainder.command.saleorder;

import dev.remainder.command.product.ProductCatalogue;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.warehouse.WarehouseRejection;
import dev.remainder.command.warehouse.Warehouses;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a quotation from what was asked for; draws its number only when all of it is known. */
final class Quotation {

  private final Warehouses warehouses;
  private final ProductCatalogue catalogue;

  Quotation(Warehouses warehouses, ProductCatalogue catalogue) {
    this.warehouses = warehouses;
    this.catalogue = catalogue;
  }

  SaleOrderQuoted write(QuoteSaleOrder asked, SaleOrderReferences references) {
    var warehouse =
        warehouses
            .findSeen(asked.warehouse())
            .orElseThrow(() ->
                WarehouseRejection.UNKNOWN_WAREHOUSE.because(
                    "There is no warehouse " + asked.warehouse() + ".",
                    Map.of("field", "warehouse")));
    var lines =
        IntStream.range(0, asked.lines().size())
            .mapToObj(index ->
                OrderLines.line(
                    index + 1, asked.lines().get(index), "lines[" + index + "].sku", catalogue))
            .toList();
    return new SaleOrderQuoted(
        asked.orderId(),
        references.next(),
        asked.customer(),
        warehouse.code(),
        warehouse.company(),
        asked.terms().pickingPolicy(),
        asked.terms().createBackorder(),
        asked.terms().priority(),
        asked.terms().scheduledDate(),
        lines);
  }
}
