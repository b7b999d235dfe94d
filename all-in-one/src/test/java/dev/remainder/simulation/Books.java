package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day's books: views, the log from nothing and the naive model tell the same (domain.md 6). */
final class Books {

  private Books() {}

  static void close(History history, JdbcClient jdbc) {
    var model = history.model;
    Equations.hold(history.shop, history.goods, List.of(history.customer));
    model.stock.forEach((sku, item) ->
        assertThat(item.onHand).isEqualTo(item.received + item.counted - item.shipped));

    var events = RawEvent.after(history.beginsAfter, jdbc);
    var replay = LogReplay.of(events);
    model.stock.forEach((sku, item) -> {
      var stream = "stock:" + history.shop.warehouse() + ":" + sku;
      assertThat(replay.onHand.get(stream)).isEqualTo(item.onHand);
      assertThat(replay.promised.get(stream)).isEqualTo(model.reserved(sku));
    });
    checkOrders(model, OrderReplay.of(events));
  }

  private static void checkOrders(Model model, OrderReplay replay) {
    var foretold = new TreeMap<String, List<Long>>();
    var seen = new TreeMap<String, List<Long>>();
    for (var order : model.orders) {
      for (var line : order.lines) {
        foretold.put(
            order.id + "/" + line.number, List.of(line.ordered, line.delivered, line.cancelled));
      }
    }
    replay.lines.forEach((key, line) -> seen.put(key, List.of(line[0], line[1], line[2])));
    assertThat(seen).isEqualTo(foretold);
    var demands = new TreeMap<String, Long>();
    model
        .transfers()
        .forEach(transfer ->
            transfer.lines.forEach(
                line -> demands.put(transfer.id + "/" + line.number, line.demand)));
    assertThat(replay.demands).isEqualTo(demands);
  }
}
