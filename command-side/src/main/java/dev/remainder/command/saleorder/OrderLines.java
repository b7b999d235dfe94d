package dev.remainder.command.saleorder;

import dev.remainder.command.product.ProductCatalogue;
import dev.remainder.command.product.ProductRejection;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.events.value.OrderLine;
import java.util.Map;

/** Turns what was asked for into order lines, with the product's name and kind. */
final class OrderLines {

  private OrderLines() {}

  /**
   * @param field where the sku stands in the request, told if there is no such product
   */
  static OrderLine line(int number, QuotedLine asked, String field, ProductCatalogue catalogue) {
    var product =
        catalogue
            .find(asked.sku())
            .orElseThrow(() ->
                ProductRejection.UNKNOWN_PRODUCT.because(
                    "There is no product " + asked.sku() + ".",
                    Map.of("field", field, "sku", asked.sku())));
    return new OrderLine(number, product.sku(), product.name(), product.kind(), asked.quantity());
  }
}
