package dev.remainder.query.history;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which transfers an event of an order names: taken together, all that the order has. */
final class NamedTransfers {

  private NamedTransfers() {}

  static Stream<TransferId> by(SaleOrderEvent event) {
    return switch (event) {
      case SaleOrderQuoted none -> Stream.of();
      case SaleOrderTermsChanged none -> Stream.of();
      case SaleOrderConfirmed it -> Stream.ofNullable(it.transferId());
      case SaleOrderLineAdded it -> of(it.fulfilment());
      case SaleOrderLineRaised it -> of(it.fulfilment());
      case SaleOrderLineLowered none -> Stream.of();
      case SaleOrderCancelled it -> it.openTransfers().stream();
      case SaleOrderDeliveryRecorded it ->
          Stream.concat(Stream.of(it.transfer()), Stream.ofNullable(it.backorder()))
              .map(TransferRef::id);
      case SaleOrderTransferCancelled it -> Stream.of(it.transfer().id());
    };
  }

  private static Stream<TransferId> of(@Nullable Fulfilment fulfilment) {
    return Stream.ofNullable(fulfilment).map(Fulfilment::transferId);
  }
}
