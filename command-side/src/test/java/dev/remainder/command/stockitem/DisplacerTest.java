package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Displacement;
import dev.remainder.events.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplacerTest {

  private static final ADemand FIRST = ADemand.number(1);
  private static final ADemand SECOND = ADemand.number(2);
  private static final ADemand URGENT = ADemand.number(3).scheduled(inDays(99)).urgent();

  private final List<Waiting> queue =
      new StockQueue(List.of(FIRST.holding(10), SECOND.holding(4), URGENT.holding(10))).inOrder();

  private static Displacement displacement(ADemand demand, long quantity, long reserved) {
    return new Displacement(
        demand.transfer(), demand.reference(), demand.line(), q(quantity), q(reserved));
  }

  @Test
  void theLastInTheOrderLosesFirst() {
    assertThat(Displacer.displace(queue, q(3))).containsExactly(displacement(SECOND, 3, 1));
  }

  @Test
  void theNextLosesWhatTheLastCannotGive() {
    assertThat(Displacer.displace(queue, q(15)))
        .containsExactly(
            displacement(SECOND, 4, 0), displacement(FIRST, 10, 0), displacement(URGENT, 1, 9));
  }

  @Test
  void whoHoldsNothingLosesNothing() {
    var lines = new StockQueue(List.of(FIRST.holding(10), SECOND.holding(0))).inOrder();

    assertThat(Displacer.displace(lines, q(2))).containsExactly(displacement(FIRST, 2, 8));
  }

  @Test
  void withoutAShortageNobodyLoses() {
    assertThat(Displacer.displace(queue, Quantity.ZERO)).isEmpty();
  }

  @Test
  void theSumIsTheShortage() {
    assertThat(Displacer.sum(Displacer.displace(queue, q("13.5")))).isEqualTo(q("13.5"));
  }
}
