package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockStateTest {

  private static final ADemand FIRST = ADemand.number(1);
  private static final ADemand SECOND = ADemand.number(2);

  private static StockState after(List<StockItemEvent> events) {
    var state = new StockState();
    events.forEach(state::evolve);
    return state;
  }

  @Test
  void knowsWhoHoldsWhat() {
    var state = after(AStockItem.with(12).promised(FIRST, 10).promised(SECOND, 2).events());

    assertThat(state.balance()).isEqualTo(AStockItem.balance(12, 12));
    assertThat(state.queue().inOrder()).containsExactly(FIRST.holding(10), SECOND.holding(2));
  }

  @Test
  void keepsASurplusUntilTheBackorderJoins() {
    var item = AStockItem.with(10).promised(FIRST, 10).shippedKeeping(FIRST, 4, 6);
    var state = after(item.events());

    assertThat(state.queue().inOrder()).isEmpty();
    assertThat(state.keptBy(FIRST.demand().key())).isEqualTo(q(6));
    assertThat(state.keptBy(SECOND.demand().key())).isEqualTo(Quantity.ZERO);
  }

  @Test
  void aLoweredLineKeepsWhatItStillNeeds() {
    var state = after(AStockItem.with(10).promised(FIRST, 10).events());
    state.evolve(
        new StockDemandLowered(
            AStockItem.ID, FIRST.transfer(), 1, q(4), q(6), q(4), AStockItem.balance(10, 6)));

    assertThat(state.queue().inOrder()).containsExactly(FIRST.of(6).holding(6));
  }

  @Test
  void aLineLoweredToNothingIsGone() {
    var state = after(AStockItem.with(10).promised(FIRST, 10).events());
    state.evolve(
        new StockDemandLowered(
            AStockItem.ID, FIRST.transfer(), 1, q(10), q(0), q(10), AStockItem.balance(10, 0)));

    assertThat(state.queue().inOrder()).isEmpty();
  }

  @Test
  void aRaisedLineStaysUnreserved() {
    var state = after(AStockItem.with(10).promised(FIRST, 10).unreserved(FIRST, 10).events());
    state.evolve(
        new StockDemandRaised(
            AStockItem.ID, FIRST.transfer(), 1, q(5), q(15), AStockItem.balance(10, 0)));

    assertThat(state.queue().inOrder()).containsExactly(FIRST.of(15).unreserved());
  }
}
