package dev.remainder.query.whatif.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.history.Recorded;
import dev.remainder.query.saleorder.OrderView;
import dev.remainder.query.stockitem.StockItemView;
import dev.remainder.query.transfer.TransferView;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What everyone sees of orders, transfers and stock, to be found in the simulated world too. */
final class RealViews {

  private final Map<String, OrderView> orders = new HashMap<>();
  private final Map<String, TransferView> transfers = new HashMap<>();
  private final Map<String, StockItemView> stock = new HashMap<>();

  void apply(Recorded recorded) {
    var at = recorded.occurrence();
    switch (recorded.event()) {
      case SaleOrderEvent it ->
          orders.compute(recorded.stream(), (id, view) -> OrderView.evolve(view, it, at));
      case TransferEvent it ->
          transfers.compute(recorded.stream(), (id, view) -> TransferView.evolve(view, it, at));
      case StockItemEvent it ->
          stock.compute(recorded.stream(), (id, view) -> StockItemView.evolve(view, it, at));
      default -> {}
    }
  }

  void equal(SimulatedWorld world) {
    stock.forEach((id, view) -> {
      var simulated = world.promises().of(StockItemId.parse(id));
      assertThat(simulated.onHand).as("on hand of " + id).isEqualTo(view.balance().onHand());
      assertThat(simulated.reserved()).as("reserved of " + id).isEqualTo(view.balance().reserved());
    });
    orders.forEach((id, view) -> {
      var simulated = new TreeMap<Integer, String>();
      var real = new TreeMap<Integer, String>();
      world
          .order(new SaleOrderId(id))
          .lines
          .forEach((number, line) ->
              simulated.put(number, line.ordered + " " + line.delivered + " " + line.cancelled));
      view.lines()
          .forEach(line ->
              real.put(
                  line.line(), line.ordered() + " " + line.delivered() + " " + line.cancelled()));
      assertThat(simulated).as("lines of " + id).isEqualTo(real);
    });
    transfers.forEach((id, view) -> {
      var open = world.order(orderOf(view)).open;
      boolean simulated = open != null && open.id.value().equals(id);
      assertThat(simulated).as(id + " is open").isEqualTo(view.isOpen());
      if (view.isOpen()) {
        equal(open, view);
      }
    });
  }

  private static SaleOrderId orderOf(TransferView view) {
    return new SaleOrderId(view.order().id());
  }

  private static void equal(SimulatedTransfer simulated, TransferView view) {
    assertThat(simulated.isReady()).as(view.id()).isEqualTo(view.state() == TransferState.READY);
    for (var line : view.lines()) {
      var same = simulated.lines.get(line.line());
      assertThat(same.demand + " " + same.reserved)
          .as(view.id() + " line " + line.line())
          .isEqualTo(line.demand() + " " + line.reserved());
    }
  }
}
