package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.saleorder.AnOrder.drawersDone;
import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order of 10, its only transfer validated. */
class LineChangeTest {

  private static OrderProgress after(long delivered, long cancelled) {
    return AnOrder.confirmed(drawers(10))
        .delivered(AnOrder.TRANSFER, drawersDone(10, delivered, 0, cancelled))
        .progress();
  }

  private static OrderedLine line(OrderProgress order) {
    return order.lines().find(1).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // delivered, cancelled, ordered from now on, to ship
    "10, 0, 12, 2",
    "4,  6, 12, 2",
    "0, 10, 12, 2",
    "11, 0, 12, 1",
    "12, 0, 12, 0",
    "15, 0, 15, 0"
  })
  void aRaiseShipsOnlyWhatGoesBeyondWhatIsSettled(
      long delivered, long cancelled, long after, long toShip) {
    var order = after(delivered, cancelled);
    var raised = LineChange.raise(order, line(order), q(after));
    var changed = OrderProgress.evolve(order, raised);

    assertThat(raised.toShip()).isEqualTo(q(toShip));
    assertThat(raised.fulfilment() == null).isEqualTo(toShip == 0);
    assertThat(line(changed).open()).isEqualTo(q(toShip));
    assertThat(changed.demand(AnOrder.NEXT_TRANSFER, 1)).isEqualTo(q(toShip));
  }

  @ParameterizedTest
  @CsvSource({
    // delivered, cancelled, raised to, lowered to, of the open, of the cancelled
    "10, 0, 15, 12, 3, 0",
    "10, 0, 15, 10, 5, 0",
    "4,  6, 15, 12, 3, 0",
    "4,  6, 15, 8,  5, 2",
    "4,  6, 15, 4,  5, 6",
    "11, 0, 15, 11, 4, 0"
  })
  void aLowerTakesWhatIsOpenAndThenWhatWasCancelled(
      long delivered, long cancelled, long raisedTo, long loweredTo, long open, long restored) {
    var confirmed = after(delivered, cancelled);
    var order =
        OrderProgress.evolve(confirmed, LineChange.raise(confirmed, line(confirmed), q(raisedTo)));
    var openBefore = line(order).open();
    var lowered = LineChange.lower(order, line(order), q(loweredTo));
    var changed = OrderProgress.evolve(order, lowered);

    assertThat(lowered.openReduced()).isEqualTo(q(open));
    assertThat(lowered.cancelledReduced()).isEqualTo(q(restored));
    assertThat(line(changed).open()).isEqualTo(openBefore.minus(q(open)));
    assertThat(line(changed).cancelled()).isEqualTo(q(cancelled).minus(q(restored)));
    assertThat(changed.demand(AnOrder.NEXT_TRANSFER, 1)).isEqualTo(line(changed).open());
    assertThat(lowered.reductions())
        .extracting(reduction -> reduction.by())
        .containsExactly(q(open));
  }

  @ParameterizedTest
  @CsvSource({"4, 6, 8", "0, 10, 3"})
  void withNothingOpenOnlyWhatWasCancelledIsTakenBack(
      long delivered, long cancelled, long loweredTo) {
    var order = after(delivered, cancelled);
    var lowered = LineChange.lower(order, line(order), q(loweredTo));

    assertThat(lowered.openReduced()).isEqualTo(Quantity.ZERO);
    assertThat(lowered.cancelledReduced()).isEqualTo(q(10 - loweredTo));
    assertThat(lowered.reductions()).isEmpty();
  }
}
