package dev.remainder.query.language;

import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to one order, in its own words. */
public record OrderEvents(
    SaleOrderId id, String reference, String customer, Priority priority, List<OrderLine> lines) {

  /** An order of the Azure Interior for the given lines. */
  public static OrderEvents of(String reference, OrderLine... lines) {
    var id = new SaleOrderId(UUID.randomUUID().toString());
    return new OrderEvents(id, reference, "Azure Interior", Priority.NORMAL, List.of(lines));
  }

  public static OrderLine goods(int line, String sku, long quantity) {
    return new OrderLine(line, sku, "Name of " + sku, ProductKind.GOODS, q(quantity));
  }

  public static OrderLine service(int line, String sku, long quantity) {
    return new OrderLine(line, sku, "Name of " + sku, ProductKind.SERVICE, q(quantity));
  }

  public OrderEvents by(String otherCustomer) {
    return new OrderEvents(id, reference, otherCustomer, priority, lines);
  }

  public OrderEvents urgent() {
    return new OrderEvents(id, reference, customer, Priority.URGENT, lines);
  }

  public String stream() {
    return id.value();
  }

  public DeliveryTerms terms() {
    return new DeliveryTerms(
        reference,
        customer,
        "WH",
        "My Company",
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        null,
        priority,
        NOW,
        NOW);
  }

  public SaleOrderQuoted quoted() {
    return new SaleOrderQuoted(
        id, reference, customer, "WH", "My Company", null, null, priority, null, lines);
  }

  public SaleOrderTermsChanged termsChanged() {
    return new SaleOrderTermsChanged(
        id, PickingPolicy.ALL_AT_ONCE, CreateBackorder.NEVER, Priority.URGENT, NOW);
  }

  public SaleOrderConfirmed confirmed(@Nullable TransferEvents transfer) {
    return new SaleOrderConfirmed(id, terms(), lines, transfer == null ? null : transfer.id());
  }

  public SaleOrderLineAdded added(OrderLine line, @Nullable TransferEvents newTransfer) {
    return new SaleOrderLineAdded(
        id, line, newTransfer == null ? null : fulfilment(newTransfer, true, line));
  }

  public SaleOrderLineRaised raised(
      int number, long after, TransferEvents transfer, boolean opens) {
    var line = line(number);
    var raised = new OrderLine(number, line.sku(), line.name(), line.kind(), q(after));
    var more = raised.quantity().minus(line.quantity());
    return new SaleOrderLineRaised(
        id, raised, line.quantity(), q(after), more, fulfilment(transfer, opens, raised));
  }

  public SaleOrderLineLowered lowered(int number, long after, long fromCancelled) {
    var line = line(number);
    var less = line.quantity().minus(q(after));
    return new SaleOrderLineLowered(
        id,
        number,
        line.sku(),
        line.quantity(),
        q(after),
        less.minus(q(fromCancelled)),
        q(fromCancelled),
        List.of());
  }

  public SaleOrderCancelled cancelled() {
    return new SaleOrderCancelled(id, reference, "no longer wanted", List.of());
  }

  public SaleOrderDeliveryRecorded delivered(
      TransferEvents transfer, @Nullable TransferEvents backorder, ValidatedLine... validated) {
    return new SaleOrderDeliveryRecorded(
        id, transfer.ref(), List.of(validated), backorder == null ? null : backorder.ref());
  }

  public SaleOrderTransferCancelled transferCancelled(
      TransferEvents transfer, LineQuantity... givenUp) {
    return new SaleOrderTransferCancelled(
        id, transfer.ref(), TransferCancelCause.OPERATOR, List.of(givenUp));
  }

  private Fulfilment fulfilment(TransferEvents transfer, boolean opens, OrderLine line) {
    return new Fulfilment(transfer.id(), opens, line.quantity(), terms());
  }

  private OrderLine line(int number) {
    return lines.stream().filter(it -> it.line() == number).findFirst().orElseThrow();
  }
}
