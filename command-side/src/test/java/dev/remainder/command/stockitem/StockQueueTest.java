package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.AllocationRank;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockQueueTest {

  private static final ADemand FIRST = ADemand.number(1);
  private static final ADemand SECOND = ADemand.number(2);

  private final StockQueue queue = new StockQueue(List.of(SECOND.holding(2), FIRST.holding(10)));

  @Test
  void keepsAllInOrderAndThoseThatMissSomethingApart() {
    assertThat(queue.inOrder()).containsExactly(FIRST.holding(10), SECOND.holding(2));
    assertThat(queue.shortOfStock()).containsExactly(SECOND.holding(2));
  }

  @Test
  void aServedLineMissesNothingAnyMore() {
    queue.hold(SECOND.demand().key(), q(10));

    assertThat(queue.shortOfStock()).isEmpty();
    assertThat(queue.inOrder()).containsExactly(FIRST.holding(10), SECOND.holding(10));
  }

  @Test
  void aLineThatLosesItsStockMissesItAgain() {
    queue.hold(FIRST.demand().key(), q(1));

    assertThat(queue.shortOfStock()).containsExactly(FIRST.holding(1), SECOND.holding(2));
  }

  @Test
  void aLineWithANewRankHasOnlyItsNewPlace() {
    queue.put(SECOND.urgent().holding(2));
    queue.put(FIRST.of(11).holding(10));

    assertThat(queue.shortOfStock())
        .containsExactly(SECOND.urgent().holding(2), FIRST.of(11).holding(10));
  }

  @Test
  void aRemovedLineIsGoneFromBoth() {
    queue.remove(SECOND.demand().key());

    assertThat(queue.find(SECOND.demand().key())).isEmpty();
    assertThat(queue.inOrder()).containsExactly(FIRST.holding(10));
    assertThat(queue.shortOfStock()).isEmpty();
  }

  @Test
  void removingOrHoldingWhatIsNotThereChangesNothing() {
    queue.remove(ADemand.number(9).demand().key());
    queue.hold(ADemand.number(9).demand().key(), q(1));

    assertThat(queue.inOrder()).hasSize(2);
  }

  @Test
  void ordersWithLongerNumbersComeAfterShorterOnes() {
    // S99999 before S100000, confirmed in the same instant
    var early = FIRST.rank();
    var tied =
        new AllocationRank(
            early.priority(),
            early.scheduledDate(),
            early.confirmedAt(),
            "S100000",
            early.transferId(),
            early.line());
    var nines =
        new AllocationRank(
            early.priority(),
            early.scheduledDate(),
            early.confirmedAt(),
            "S99999",
            early.transferId(),
            early.line());

    assertThat(nines).isLessThan(tied);
  }
}
