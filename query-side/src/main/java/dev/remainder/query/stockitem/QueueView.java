package dev.remainder.query.stockitem;

import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lines that wait for a stock item: all of them, or those that matter to what is to be folded. */
public record QueueView(Map<DemandKey, QueueLineView> lines) {

  static final QueueView EMPTY = new QueueView(Map.of());

  QueueView joined(QueueLineView line) {
    var joined = new LinkedHashMap<>(lines);
    joined.put(line.key(), line);
    return new QueueView(joined);
  }

  QueueView left(DemandKey key) {
    var left = new LinkedHashMap<>(lines);
    left.remove(key);
    return new QueueView(left);
  }

  /** Nothing happens to a line that has left already. */
  QueueView changed(DemandKey key, UnaryOperator<QueueLineView> change) {
    var changed = new LinkedHashMap<>(lines);
    changed.computeIfPresent(key, (same, line) -> change.apply(line));
    return new QueueView(changed);
  }

  /** What the line still wants; nothing if it has left. */
  Quantity demandOf(DemandKey key) {
    var line = lines.get(key);
    return line == null ? Quantity.ZERO : line.demand();
  }
}
