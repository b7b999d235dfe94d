package dev.remainder.query.saleorder;

import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A line of an order as it is shown. */
@Schema(name = "SaleOrderLine")
record OrderLineAnswer(
    int line,
    String sku,
    String name,
    ProductKind kind,
    Quantity ordered,
    Quantity delivered,
    Quantity open,
    @Schema(description = "what its open transfers hold") Quantity reserved,
    @Schema(description = "the part of open that sits on backorder transfers") Quantity backordered,
    Quantity cancelled) {

  static OrderLineAnswer of(OrderLineView line, List<TransferView> transfers) {
    return new OrderLineAnswer(
        line.line(),
        line.sku(),
        line.name(),
        line.kind(),
        line.ordered(),
        line.delivered(),
        line.open(),
        sum(line.line(), transfers, open -> true, TransferLineView::reserved),
        sum(line.line(), transfers, open -> open.backorderOf() != null, TransferLineView::demand),
        line.cancelled());
  }

  private static Quantity sum(
      int line,
      List<TransferView> transfers,
      Predicate<TransferView> which,
      Function<TransferLineView, Quantity> what) {
    return transfers.stream()
        .filter(TransferView::isOpen)
        .filter(which)
        .flatMap(transfer -> transfer.lines().stream())
        .filter(it -> it.line() == line)
        .map(what)
        .reduce(Quantity.ZERO, Quantity::plus);
  }
}
