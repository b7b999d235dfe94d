package dev.remainder.command.transfer;

import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.moreDrawers;
import static dev.remainder.command.transfer.ATransfer.trays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickingLinesTest {

  /** 10 cases and 5 trays wanted. */
  @ParameterizedTest
  @CsvSource({
    "0,  0, WAITING, WAITING",
    "1,  0, READY,   WAITING",
    "0,  5, READY,   WAITING",
    "10, 0, READY,   WAITING",
    "10, 4, READY,   WAITING",
    "9,  5, READY,   WAITING",
    "10, 5, READY,   READY"
  })
  void isReadyAsTheShippingPolicySays(
      long drawers, long trays, TransferState asSoonAsPossible, TransferState allAtOnce) {
    var lines =
        PickingLines.planned(List.of(drawers(10), trays(5)))
            .holding(1, q(drawers))
            .holding(2, q(trays));

    assertThat(lines.state(PickingPolicy.AS_SOON_AS_POSSIBLE)).isEqualTo(asSoonAsPossible);
    assertThat(lines.state(PickingPolicy.ALL_AT_ONCE)).isEqualTo(allAtOnce);
  }

  @Test
  void aLineWithoutDemandDoesNotHoldUpTheOthers() {
    var lines = PickingLines.planned(List.of(drawers(0), trays(5))).holding(2, q(5));

    assertThat(lines.state(PickingPolicy.ALL_AT_ONCE)).isEqualTo(TransferState.READY);
  }

  @Test
  void withoutAnyDemandNothingIsReady() {
    var lines = PickingLines.planned(List.of(drawers(0)));

    assertThat(lines.hasDemand()).isFalse();
    assertThat(lines.state(PickingPolicy.ALL_AT_ONCE)).isEqualTo(TransferState.WAITING);
    assertThat(lines.state(PickingPolicy.AS_SOON_AS_POSSIBLE)).isEqualTo(TransferState.WAITING);
  }

  @Test
  void twoLinesOfOneProductAreKeptApart() {
    var lines = PickingLines.planned(List.of(drawers(10), moreDrawers(4))).holding(3, q(4));

    assertThat(lines.positive(PickingLine::missing)).containsExactly(ATransfer.drawersOf(10));
    assertThat(lines.find(1).orElseThrow().reserved()).isEqualTo(Quantity.ZERO);
  }

  @Test
  void aChangedCopyLeavesTheOriginalAsItWas() {
    var lines = PickingLines.planned(List.of(drawers(10)));
    var holding = lines.holding(1, q(3));

    assertThat(lines.find(1).orElseThrow().reserved()).isEqualTo(Quantity.ZERO);
    assertThat(holding.find(1).orElseThrow().missing()).isEqualTo(q(7));
    assertThat(holding.unreserved()).isEqualTo(lines);
  }
}
