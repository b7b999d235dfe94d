package dev.remainder.query.saleorder;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.OrderEvents.service;
import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.q;
import static dev.remainder.query.language.TransferEvents.some;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.Story;
import dev.remainder.query.language.TransferEvents;
import org.junit.jupiter.api.Test;

class OrderViewTest {

  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "DRAWER-BLACK", 55));
  private final TransferEvents first = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents second = first.backorder("WH/OUT/00002");

  @Test
  void beginsAsAQuotationWithEverythingOpen() {
    var view = after(order.quoted());
    assertThat(view.state()).isEqualTo(SaleOrderState.QUOTATION);
    assertThat(view.createdAt()).isEqualTo(NOW);
    assertThat(view.confirmedAt()).isNull();
    assertLine(view, 55, 0, 55, 0);
    assertThat(view.deliveryStatus()).isNull();
    assertThat(view.outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void takesOverChangedTerms() {
    var terms = after(order.quoted(), order.termsChanged()).terms();
    assertThat(terms)
        .isEqualTo(
            new OrderTerms(PickingPolicy.ALL_AT_ONCE, CreateBackorder.NEVER, Priority.URGENT, NOW));
  }

  @Test
  void hasATransferOnceConfirmed() {
    var view = confirmed();
    assertThat(view.state()).isEqualTo(SaleOrderState.CONFIRMED);
    assertThat(view.confirmedAt()).isEqualTo(NOW);
    assertThat(view.terms().pickingPolicy()).isEqualTo(PickingPolicy.AS_SOON_AS_POSSIBLE);
    assertThat(view.deliveries()).hasSize(1);
    assertThat(view.deliveryStatus()).isEqualTo(DeliveryStatus.NOT_DELIVERED);
  }

  @Test
  void isPartiallyDeliveredWhileABackorderIsOpen() {
    var view =
        confirmed(order.delivered(first, second, validatedLine(1, "DRAWER-BLACK", 45, 10, 0)));
    assertLine(view, 55, 45, 10, 0);
    assertThat(view.deliveries()).hasSize(2);
    assertThat(view.deliveryStatus()).isEqualTo(DeliveryStatus.PARTIALLY_DELIVERED);
    assertThat(view.outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void isDeliveredInFullAfterTheBackorder() {
    var view =
        confirmed(
            order.delivered(first, second, validatedLine(1, "DRAWER-BLACK", 45, 10, 0)),
            order.delivered(second, null, validatedLine(1, "DRAWER-BLACK", 10, 0, 0)));
    assertLine(view, 55, 55, 0, 0);
    assertThat(view.deliveryStatus()).isEqualTo(DeliveryStatus.FULLY_DELIVERED);
    assertThat(view.outcome()).isEqualTo(Outcome.DELIVERED_IN_FULL);
  }

  @Test
  void isClosedShortIfTheRemainderWasCancelled() {
    var view = confirmed(order.delivered(first, null, validatedLine(1, "DRAWER-BLACK", 45, 0, 10)));
    assertLine(view, 55, 45, 0, 10);
    assertThat(view.deliveryStatus()).isEqualTo(DeliveryStatus.FULLY_DELIVERED);
    assertThat(view.outcome()).isEqualTo(Outcome.CLOSED_SHORT);
  }

  @Test
  void hasNothingOpenAfterAnOverDelivery() {
    assertLine(
        confirmed(order.delivered(first, null, validatedLine(1, "DRAWER-BLACK", 57, 0, 0))),
        55,
        57,
        0,
        0);
  }

  @Test
  void followsRaisingOnTheOpenTransferOrOnANewOne() {
    var joined = confirmed(order.raised(1, 60, first, false));
    assertLine(joined, 60, 0, 60, 0);
    assertThat(joined.deliveries()).hasSize(1);
    var opened = confirmed(order.raised(1, 60, TransferEvents.of(order, "WH/OUT/00009"), true));
    assertThat(opened.deliveries()).hasSize(2);
  }

  @Test
  void followsLoweringOfOpenAndOfCancelled() {
    assertLine(confirmed(order.lowered(1, 50, 0)), 50, 0, 50, 0);
    var afterShort =
        confirmed(
            order.delivered(first, null, validatedLine(1, "DRAWER-BLACK", 45, 0, 10)),
            order.lowered(1, 48, 7));
    assertLine(afterShort, 48, 45, 0, 3);
  }

  @Test
  void takesOnNewLines() {
    var view =
        confirmed(order.added(goods(2, "TRAY", 3), TransferEvents.of(order, "WH/OUT/00009")));
    assertThat(view.lines()).extracting(OrderLineView::sku).containsExactly("DRAWER-BLACK", "TRAY");
    assertThat(view.deliveries()).hasSize(2);
    assertThat(confirmed(order.added(service(2, "S", 1), null)).deliveries()).hasSize(1);
  }

  @Test
  void cancelsWhatACancelledTransferWasToShip() {
    var view = confirmed(order.transferCancelled(first, some(1, "DRAWER-BLACK", 55)));
    assertLine(view, 55, 0, 0, 55);
    assertThat(view.deliveryStatus()).isNull();
    assertThat(view.outcome()).isEqualTo(Outcome.CLOSED_SHORT);
  }

  @Test
  void cancelsAllThatIsOpenWithTheOrder() {
    var view =
        confirmed(
            order.delivered(first, second, validatedLine(1, "DRAWER-BLACK", 45, 10, 0)),
            order.cancelled());
    assertLine(view, 55, 45, 0, 10);
    assertThat(view.deliveryStatus()).isEqualTo(DeliveryStatus.FULLY_DELIVERED);
    assertThat(view.outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void refusesToBeQuotedTwice() {
    assertThatThrownBy(() -> after(order.quoted(), order.quoted()))
        .isInstanceOf(IllegalStateException.class);
  }

  private OrderView confirmed(SaleOrderEvent... later) {
    var events = new SaleOrderEvent[later.length + 2];
    events[0] = order.quoted();
    events[1] = order.confirmed(first);
    System.arraycopy(later, 0, events, 2, later.length);
    return after(events);
  }

  private static OrderView after(SaleOrderEvent... events) {
    var view = Story.<OrderView, SaleOrderEvent>of(OrderView::evolve, events);
    assertThat(view.version()).isEqualTo(events.length - 1);
    return view;
  }

  private static void assertLine(
      OrderView view, long ordered, long delivered, long open, long cancelled) {
    var line = view.lines().getFirst();
    assertThat(new Object[] {line.ordered(), line.delivered(), line.open(), line.cancelled()})
        .containsExactly(q(ordered), q(delivered), q(open), q(cancelled));
  }
}
