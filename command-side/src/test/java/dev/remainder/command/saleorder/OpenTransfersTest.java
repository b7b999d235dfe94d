package dev.remainder.command.saleorder;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.DemandReduction;
import dev.remainder.events.value.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenTransfersTest {

  private final OpenTransfers open =
      OpenTransfers.NONE
          .with(AnOrder.TRANSFER, Map.of(1, q(10), 2, q(5)))
          .with(AnOrder.NEXT_TRANSFER, Map.of(1, q(3)));

  @Test
  void theLatestTakesWhatIsAdded() {
    assertThat(open.latest()).contains(AnOrder.NEXT_TRANSFER);
    assertThat(open.without(AnOrder.NEXT_TRANSFER).latest()).contains(AnOrder.TRANSFER);
    assertThat(OpenTransfers.NONE.latest()).isEmpty();
  }

  @Test
  void knowsWhatEachHasToShip() {
    assertThat(open.demand(AnOrder.TRANSFER, 1)).isEqualTo(q(10));
    assertThat(open.demand(AnOrder.NEXT_TRANSFER, 2)).isEqualTo(Quantity.ZERO);
    assertThat(open.demanding(AnOrder.NEXT_TRANSFER, 2, q(7)).demand(AnOrder.NEXT_TRANSFER, 2))
        .isEqualTo(q(7));
    assertThat(open.demand(AnOrder.TRANSFER.backorder(), 1)).isEqualTo(Quantity.ZERO);
  }

  @Test
  void aChangedDemandKeepsItsTransfersPlace() {
    assertThat(open.demanding(AnOrder.TRANSFER, 1, q(99)).ids())
        .containsExactly(AnOrder.TRANSFER, AnOrder.NEXT_TRANSFER);
  }

  @Test
  void takesFromTheLatestFirst() {
    assertThat(open.reduce(1, q(5)))
        .containsExactly(
            new DemandReduction(AnOrder.NEXT_TRANSFER, q(3), q(0)),
            new DemandReduction(AnOrder.TRANSFER, q(2), q(8)));
  }

  @Test
  void takesNothingFromTransfersWithoutTheLine() {
    assertThat(open.reduce(2, q(5)))
        .containsExactly(new DemandReduction(AnOrder.TRANSFER, q(5), q(0)));
    assertThat(open.reduce(1, Quantity.ZERO)).isEmpty();
  }
}
