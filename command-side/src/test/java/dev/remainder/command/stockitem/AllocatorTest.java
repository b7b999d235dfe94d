package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.testing.Sample.NOW;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.DemandKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocatorTest {

  private static final ADemand FIRST = ADemand.number(1);
  private static final ADemand SECOND = ADemand.number(2);
  private static final ADemand THIRD = ADemand.number(3);

  private static List<Allocation> allocate(
      long free, @Nullable DemandKey asking, Waiting... lines) {
    var queue = new StockQueue(List.of(lines));
    return Allocator.allocate(queue.shortOfStock(), q(free), NOW, asking);
  }

  @Test
  void urgentComesBeforeEarlierDates() {
    var soon = FIRST.scheduled(inDays(0));
    var urgent = SECOND.scheduled(inDays(60)).urgent();

    assertThat(allocate(10, null, soon.holding(0), urgent.holding(0)))
        .containsExactly(allocation(urgent, 10, 10, 10, 10, 1));
  }

  @Test
  void earlierDatesComeBeforeEarlierConfirmations() {
    var later = FIRST.scheduled(inDays(2));
    var sooner = SECOND.scheduled(inDays(1));

    assertThat(allocate(10, null, later.holding(0), sooner.holding(0)))
        .containsExactly(allocation(sooner, 10, 10, 10, 10, 1));
  }

  @Test
  void earlierConfirmationsComeFirstOtherwise() {
    assertThat(allocate(10, null, SECOND.holding(0), FIRST.holding(0)))
        .containsExactly(allocation(FIRST, 10, 10, 10, 10, 1));
  }

  @Test
  void linesOfOneTransferComeInTheirOrder() {
    assertThat(allocate(12, null, FIRST.line(2).holding(0), FIRST.line(1).holding(0)))
        .containsExactly(
            allocation(FIRST.line(1), 10, 12, 10, 10, 1),
            allocation(FIRST.line(2), 10, 2, 2, 2, 2));
  }

  @Test
  void partialAmountsAreGiven() {
    assertThat(allocate(7, null, FIRST.holding(4), SECOND.holding(0)))
        .containsExactly(allocation(FIRST, 6, 7, 6, 10, 1), allocation(SECOND, 10, 1, 1, 1, 2));
  }

  @Test
  void whatNobodyMissesStaysFree() {
    assertThat(allocate(7, null, FIRST.holding(10))).isEmpty();
    assertThat(allocate(7, null)).isEmpty();
  }

  @Test
  void whereNothingIsFreeNothingIsDecided() {
    assertThat(allocate(0, null, FIRST.holding(0))).isEmpty();
  }

  @Test
  void manualUnreservedAndFutureLinesAreLeftOutButKeepTheirRank() {
    var manual = FIRST.manual().urgent();
    var future = SECOND.byDate(NOW.plusMillis(1)).urgent();
    var unreserved = ADemand.number(4).urgent().unreserved();

    assertThat(
            allocate(99, null, manual.holding(0), future.holding(0), unreserved, THIRD.holding(0)))
        .containsExactly(allocation(THIRD, 10, 99, 10, 10, 4));
  }

  @Test
  void aLineTakesPartFromTheVeryMomentOn() {
    var due = FIRST.byDate(NOW);

    assertThat(allocate(3, null, due.holding(0))).containsExactly(allocation(due, 10, 3, 3, 3, 1));
  }

  @Test
  void whoAsksIsServedWhateverItsMethod() {
    for (var asks : List.of(SECOND.manual(), SECOND.byDate(inDays(9)))) {
      assertThat(allocate(4, asks.demand().key(), FIRST.manual().holding(0), asks.holding(0)))
          .containsExactly(allocation(asks, 10, 4, 4, 4, 2));
    }
    assertThat(allocate(4, SECOND.demand().key(), SECOND.unreserved()))
        .containsExactly(allocation(SECOND, 10, 4, 4, 4, 1));
  }

  @Test
  void whoAsksIsToldAlsoThatThereIsNothing() {
    assertThat(allocate(0, SECOND.demand().key(), FIRST.holding(0), SECOND.holding(3)))
        .containsExactly(allocation(SECOND, 7, 0, 0, 3, 2));
  }

  @Test
  void whoAsksIsToldAlsoThatOthersWereFirst() {
    assertThat(allocate(10, SECOND.demand().key(), FIRST.holding(0), SECOND.holding(0)))
        .containsExactly(allocation(FIRST, 10, 10, 10, 10, 1), allocation(SECOND, 10, 0, 0, 0, 2));
  }

  @Test
  void afterWhoAsksTheOthersGetWhatIsLeft() {
    assertThat(allocate(15, FIRST.demand().key(), FIRST.manual().holding(0), SECOND.holding(0)))
        .containsExactly(allocation(FIRST, 10, 15, 10, 10, 1), allocation(SECOND, 10, 5, 5, 5, 2));
  }
}
