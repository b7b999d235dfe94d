package dev.remainder.query.stockitem;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.Quantities.q;
import static dev.remainder.query.language.StockEvents.gets;
import static dev.remainder.query.language.StockEvents.loses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Priority;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.Story;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.projection.Occurrence;
import org.junit.jupiter.api.Test;

class StockItemViewTest {

  private final StockEvents stock = StockEvents.of("A");
  private final TransferEvents who =
      TransferEvents.of(OrderEvents.of("S00001", goods(1, "A", 10)), "WH/OUT/00001");

  @Test
  void isThereWithZerosOnceOpened() {
    var view = opened();
    assertThat(view.balance()).isEqualTo(balance(0, 0));
    assertThat(view.openDemand()).isEqualTo(q(0));
  }

  @Test
  void followsReceiptsAndCounts() {
    assertThat(opened(stock.received(7, balance(7, 0))).balance()).isEqualTo(balance(7, 0));
    assertThat(opened(stock.counted(balance(5, 0))).balance()).isEqualTo(balance(5, 0));
  }

  @Test
  void letsLinesWaitAndTellsWhatTheyMiss() {
    var view =
        opened(
            stock.demanded(who, 1, 10, balance(4, 0)),
            stock.allocated(balance(4, 4), gets(who, 1, 4, 4)));
    assertThat(view.openDemand()).isEqualTo(q(10));
    assertThat(view.shortage()).isEqualTo(q(6));
    assertThat(line(view).reserved()).isEqualTo(q(4));
  }

  @Test
  void startsABackorderWithWhatItInherits() {
    assertThat(line(opened(stock.inherited(who, 1, 10, 3, balance(3, 3)))).reserved())
        .isEqualTo(q(3));
  }

  @Test
  void followsChangesOfDemand() {
    var demanded = stock.demanded(who, 1, 10, balance(10, 0));
    var allocated = stock.allocated(balance(10, 10), gets(who, 1, 10, 10));
    var raised = opened(demanded, stock.raised(who, 1, 12, balance(10, 0)));
    assertThat(raised.openDemand()).isEqualTo(q(12));
    assertThat(line(raised).demand()).isEqualTo(q(12));
    var lowered = opened(demanded, allocated, stock.lowered(who, 1, 7, 3, balance(10, 7)));
    assertThat(lowered.openDemand()).isEqualTo(q(7));
    assertThat(line(lowered).reserved()).isEqualTo(q(7));
    assertGone(opened(demanded, allocated, stock.lowered(who, 1, 0, 10, balance(10, 0))));
  }

  @Test
  void followsTheQueue() {
    var demanded = stock.demanded(who, 1, 10, balance(10, 0));
    var allocated = stock.allocated(balance(10, 10), gets(who, 1, 10, 10));
    var reranked = opened(demanded, stock.reranked(who, 1, Priority.URGENT, NOW, balance(10, 0)));
    assertThat(line(reranked).rank().priority()).isEqualTo(Priority.URGENT);
    var unreserved = opened(demanded, allocated, stock.unreserved(who, 1, 10, balance(10, 0)));
    assertThat(line(unreserved).reserved()).isEqualTo(q(0));
    var displaced = opened(demanded, allocated, stock.counted(balance(8, 8), loses(who, 1, 2, 8)));
    assertThat(line(displaced).reserved()).isEqualTo(q(8));
  }

  @Test
  void letsLinesGoThatShipOrWithdraw() {
    var demanded = stock.demanded(who, 1, 10, balance(10, 10));
    assertGone(opened(demanded, stock.shipped(who, 1, 6, balance(4, 0))));
    assertGone(opened(demanded, stock.withdrawn(who, 1, 10, balance(10, 0))));
    assertGone(opened(stock.shipped(who, 1, 0, balance(4, 0))));
  }

  @Test
  void aQueueOnceSeenStaysAsItWas() {
    var before = opened(stock.demanded(who, 1, 10, balance(10, 0)));
    var allocated = stock.allocated(balance(10, 10), gets(who, 1, 10, 10));
    var held = StockItemView.evolve(before, allocated, new Occurrence(2, NOW));
    var gone =
        StockItemView.evolve(
            held, stock.withdrawn(who, 1, 10, balance(10, 0)), new Occurrence(3, NOW));
    assertThat(line(before).reserved()).isEqualTo(q(0));
    assertThat(line(held).reserved()).isEqualTo(q(10));
    assertGone(gone);
  }

  @Test
  void refusesToBeOpenedTwice() {
    assertThatThrownBy(() -> opened(stock.opened())).isInstanceOf(IllegalStateException.class);
  }

  private QueueLineView line(StockItemView view) {
    return view.queue().lines().get(new DemandKey(who.id(), 1));
  }

  private static void assertGone(StockItemView view) {
    assertThat(view.queue().lines()).isEmpty();
    assertThat(view.openDemand()).isEqualTo(q(0));
  }

  private StockItemView opened(StockItemEvent... later) {
    var events = new StockItemEvent[later.length + 1];
    events[0] = stock.opened();
    System.arraycopy(later, 0, events, 1, later.length);
    var view = Story.<StockItemView, StockItemEvent>of(StockItemView::evolve, events);
    assertThat(view.version()).isEqualTo(later.length);
    return view;
  }
}
