package dev.remainder.query.saleorder;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.OrderEvents.service;
import static dev.remainder.query.language.Quantities.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.SaleOrderState;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final OrderLineView OPEN = OrderLineView.of(goods(1, "A", 10));
  private static final OrderLineView DELIVERED = OPEN.delivering(q(10));
  private static final OrderLineView PARTLY = OPEN.delivering(q(4));
  private static final OrderLineView SHORT = PARTLY.cancelling(q(6));
  private static final OrderLineView DROPPED = OPEN.cancelling(q(10));
  private static final OrderLineView OVER = OPEN.delivering(q(12));
  private static final OrderLineView SERVICE = OrderLineView.of(service(2, "S", 1));

  @Test
  void isOpenAsLongAsGoodsAreOpen() {
    assertThat(confirmed(OPEN)).isEqualTo(Outcome.OPEN);
    assertThat(confirmed(PARTLY)).isEqualTo(Outcome.OPEN);
    assertThat(confirmed(SHORT, PARTLY)).isEqualTo(Outcome.OPEN);
  }

  @Test
  void isDeliveredInFullIfNothingWasCancelled() {
    assertThat(confirmed(DELIVERED)).isEqualTo(Outcome.DELIVERED_IN_FULL);
    assertThat(confirmed(OVER, DELIVERED)).isEqualTo(Outcome.DELIVERED_IN_FULL);
  }

  @Test
  void isClosedShortIfSomethingWas() {
    assertThat(confirmed(SHORT)).isEqualTo(Outcome.CLOSED_SHORT);
    assertThat(confirmed(DROPPED)).isEqualTo(Outcome.CLOSED_SHORT);
    assertThat(confirmed(DELIVERED, SHORT)).isEqualTo(Outcome.CLOSED_SHORT);
  }

  @Test
  void doesNotCountServices() {
    assertThat(confirmed(DELIVERED, SERVICE)).isEqualTo(Outcome.DELIVERED_IN_FULL);
    assertThat(confirmed(SERVICE)).isEqualTo(Outcome.OPEN);
  }

  @Test
  void followsTheOrdersState() {
    assertThat(Outcome.of(SaleOrderState.QUOTATION, List.of(OPEN))).isEqualTo(Outcome.OPEN);
    assertThat(Outcome.of(SaleOrderState.CANCELLED, List.of(SHORT))).isEqualTo(Outcome.CANCELLED);
  }

  private static Outcome confirmed(OrderLineView... lines) {
    return Outcome.of(SaleOrderState.CONFIRMED, List.of(lines));
  }
}
