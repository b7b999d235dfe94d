package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.WithTheWholeContext;
import dev.remainder.events.stockitem.StockItemEvent;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** A stock item is taken up from a snapshot as from its events. */
class StockItemSnapshotTest extends WithTheWholeContext {

  private static final ADemand FIRST = ADemand.number(1);
  private static final ADemand SECOND = ADemand.number(2);
  private static final ADemand URGENT = ADemand.number(3).urgent().byDate(Sample.inDays(1));
  private static final ADemand MANUAL = ADemand.number(4).manual();

  @Autowired Serializer serializer;

  private static List<StockItemEvent> events() {
    return AStockItem.with(37)
        .promised(FIRST.of(12), 12)
        .promised(SECOND, 10)
        .wanted(URGENT)
        .wanted(MANUAL)
        .unreserved(SECOND, 10)
        .shippedKeeping(FIRST, 5, 7)
        .events();
  }

  @Test
  void comesBackEqualFromJson() {
    var item = new StockItem();
    events().forEach(item::on);

    var json = serializer.serialize(item, String.class);
    StockItem again = serializer.deserialize(json);

    assertThat(serializer.serialize(again, String.class).getData()).isEqualTo(json.getData());
    var state = (StockState) ReflectionTestUtils.getField(again, "state");
    assertThat(state.balance()).isEqualTo(AStockItem.balance(32, 7));
    assertThat(state.queue().inOrder())
        .containsExactly(URGENT.holding(0), SECOND.unreserved(), MANUAL.holding(0));
    assertThat(state.queue().shortOfStock()).hasSize(3);
    assertThat(state.keptBy(FIRST.demand().key())).isEqualTo(q(7));
    assertThat(ReflectionTestUtils.getField(again, "stockItemId")).isEqualTo(AStockItem.ID);
  }

  @Test
  void aSnapshotTellsMoreThanAnEmptyOne() {
    var item = new StockItem();
    events().forEach(item::on);

    assertThat(serializer.serialize(item, String.class).getData())
        .isNotEqualTo(serializer.serialize(new StockItem(), String.class).getData());
  }
}
