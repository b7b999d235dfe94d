package dev.remainder.command.saleorder;

import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.command.testing.Sample;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Order S00001, by the events that brought it where a test begins. */
final class AnOrder {

  static final SaleOrderId ID = new SaleOrderId("order-1");
  static final TransferId TRANSFER = TransferId.of(ID, 1);
  static final TransferId NEXT_TRANSFER = TransferId.of(ID, 2);
  static final QuotationTerms ORDINARY = new QuotationTerms(null, null, Priority.NORMAL, null);

  private final List<OrderLine> lines;
  private final List<SaleOrderEvent> events = new ArrayList<>();

  private AnOrder(List<OrderLine> lines) {
    this.lines = lines;
  }

  static AnOrder quoted(OrderLine... lines) {
    return quoted(ORDINARY, lines);
  }

  static AnOrder quoted(QuotationTerms terms, OrderLine... lines) {
    var order = new AnOrder(List.of(lines));
    order.events.add(
        new SaleOrderQuoted(
            ID,
            "S00001",
            "Azure Interior",
            "WH",
            "My Company",
            terms.pickingPolicy(),
            terms.createBackorder(),
            terms.priority(),
            terms.scheduledDate(),
            List.of(lines)));
    return order;
  }

  static AnOrder confirmed(OrderLine... lines) {
    return quoted(lines).confirmed();
  }

  private AnOrder confirmed() {
    events.add(
        new SaleOrderConfirmed(
            ID,
            delivery(),
            lines,
            lines.stream().anyMatch(line -> line.kind() == ProductKind.GOODS) ? TRANSFER : null));
    return this;
  }

  /** What an ordinary order hands to its transfers. */
  static DeliveryTerms delivery() {
    return new DeliveryTerms(
        "S00001",
        "Azure Interior",
        "WH",
        "My Company",
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        null,
        Priority.NORMAL,
        Sample.NOW,
        Sample.NOW);
  }

  AnOrder cancelled() {
    events.add(new SaleOrderCancelled(ID, "S00001", null, List.of()));
    return this;
  }

  AnOrder delivered(TransferId transfer, ValidatedLine... done) {
    return delivered(transfer, null, done);
  }

  AnOrder delivered(TransferId transfer, @Nullable TransferId backorder, ValidatedLine... done) {
    events.add(
        new SaleOrderDeliveryRecorded(
            ID, ref(transfer), List.of(done), backorder == null ? null : ref(backorder)));
    return this;
  }

  AnOrder transferCancelled(TransferId transfer, LineQuantity... open) {
    events.add(
        new SaleOrderTransferCancelled(
            ID, ref(transfer), TransferCancelCause.OPERATOR, List.of(open)));
    return this;
  }

  List<SaleOrderEvent> events() {
    return events;
  }

  OrderProgress progress() {
    OrderProgress order = null;
    for (var event : events) {
      order = OrderProgress.evolve(order, event);
    }
    return Objects.requireNonNull(order);
  }

  static TransferRef ref(TransferId transfer) {
    return new TransferRef(transfer, "WH/OUT/" + transfer.value());
  }

  static OrderLine drawers(long quantity) {
    return new OrderLine(1, "DRAWER", "Drawer Case Black", ProductKind.GOODS, q(quantity));
  }

  static OrderLine trays(long quantity) {
    return new OrderLine(2, "TRAY", "Letter Tray", ProductKind.GOODS, q(quantity));
  }

  static OrderLine assembly(int line) {
    return new OrderLine(line, "ASSEMBLY", "Assembly at home", ProductKind.SERVICE, q(1));
  }

  /** What validating did with line 1. */
  static ValidatedLine drawersDone(long demand, long done, long backordered, long cancelled) {
    return new ValidatedLine(
        1,
        "DRAWER",
        "Drawer Case Black",
        q(demand),
        q(done),
        q(done),
        q(backordered),
        q(cancelled));
  }

  static LineQuantity drawersOf(long quantity) {
    return new LineQuantity(1, "DRAWER", q(quantity));
  }
}
