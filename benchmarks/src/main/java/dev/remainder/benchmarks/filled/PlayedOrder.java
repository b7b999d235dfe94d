package dev.remainder.benchmarks.filled;

import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order from its quotation to its last delivery. */
final class PlayedOrder {

  /** What of a scarce product is left for the next order. */
  private static final Quantity SPARE = Quantity.of(3);

  private final PlayedLog log;
  private final Names names;
  private final List<Wanted> wanted;
  private final SaleOrderId id;
  private final String reference;
  private final String customer;
  private @Nullable PlayedTransfer open;

  PlayedOrder(PlayedLog log, Names names, List<Wanted> wanted) {
    this.log = log;
    this.names = names;
    this.wanted = wanted;
    this.id = new SaleOrderId(log.id());
    this.reference = names.nextOrder();
    this.customer = names.nextCustomer();
  }

  void quote() {
    happens(
        new SaleOrderQuoted(
            id,
            reference,
            customer,
            Assortment.WAREHOUSE,
            Assortment.COMPANY,
            null,
            null,
            Priority.NORMAL,
            null,
            lines()));
  }

  void confirm() {
    var terms =
        new DeliveryTerms(
            reference,
            customer,
            Assortment.WAREHOUSE,
            Assortment.COMPANY,
            PickingPolicy.AS_SOON_AS_POSSIBLE,
            null,
            Priority.NORMAL,
            log.now(),
            log.now());
    var transfer = TransferId.of(id, 1);
    happens(new SaleOrderConfirmed(id, terms, lines(), transfer));
    open = PlayedTransfer.first(log, names, transfer, terms, wanted);
  }

  void validate() {
    if (open == null) {
      throw new IllegalStateException(reference + " has nothing to ship");
    }
    var validated = open;
    open = validated.validate();
    happens(
        new SaleOrderDeliveryRecorded(
            id, validated.named(), validated.validatedLines(), open == null ? null : open.named()));
  }

  /** Not if it was delivered whole at the first time. */
  void replenish(PlayedStock scarce) {
    if (open != null) {
      scarce.receiveWhatIsMissing(SPARE);
    }
  }

  /** Not if it was delivered whole at the first time. */
  void validateBackorder() {
    if (open != null) {
      validate();
    }
  }

  private List<OrderLine> lines() {
    var lines = new ArrayList<OrderLine>();
    wanted.forEach(it -> lines.add(it.asLine(lines.size() + 1)));
    return lines;
  }

  private void happens(SaleOrderEvent event) {
    log.happens("SaleOrder", id.value(), event);
  }
}
