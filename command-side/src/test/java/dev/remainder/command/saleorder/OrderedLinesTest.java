package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.assembly;
import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.saleorder.AnOrder.trays;
import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedLinesTest {

  private final OrderedLines lines = OrderedLines.of(List.of(drawers(55), trays(20), assembly(3)));

  private Quantity open(OrderedLines of) {
    return of.find(1).orElseThrow().open();
  }

  @Test
  void onlyGoodsAreForTransfers() {
    assertThat(lines.openGoods()).isEqualTo(Map.of(1, q(55), 2, q(20)));
    assertThat(lines.hasGoods()).isTrue();
    assertThat(OrderedLines.of(List.of(assembly(1))).hasGoods()).isFalse();
  }

  @Test
  void theNextLineFollowsTheHighestNumber() {
    assertThat(lines.nextNumber()).isEqualTo(4);
    assertThat(OrderedLines.of(List.of()).nextNumber()).isEqualTo(1);
  }

  @Test
  void openIsWhatIsNeitherDeliveredNorCancelled() {
    var changed = lines.changing(1, line -> line.delivering(q(40)).cancelling(q(10)));

    assertThat(open(changed)).isEqualTo(q(5));
    assertThat(open(lines)).isEqualTo(q(55));
  }

  @Test
  void afterAnOverDeliveryNothingIsOpen() {
    assertThat(open(lines.changing(1, line -> line.delivering(q(56))))).isEqualTo(Quantity.ZERO);
  }

  @Test
  void cancellingAllLeavesNothingOpenServicesIncluded() {
    var cancelled = lines.changing(1, line -> line.delivering(q(40))).cancellingAllOpen();

    assertThat(cancelled.all()).extracting(OrderedLine::open).containsOnly(Quantity.ZERO);
    assertThat(cancelled.all())
        .extracting(OrderedLine::cancelled)
        .containsExactly(q(15), q(20), q(1));
  }

  @Test
  void anUnknownLineIsNotChanged() {
    assertThat(lines.changing(9, line -> line.delivering(q(1)))).isEqualTo(lines);
  }
}
