package dev.remainder.query.stockitem;

import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Lines that wait for a stock item: all of them, or those that matter to what is to be folded. A
 * queue that has changed shares with the one before all that has not, for a queue may be long and
 * nearly every event of its stock item changes it.
 */
public record QueueView(PMap<DemandKey, QueueLineView> lines) {

  static final QueueView EMPTY = new QueueView(HashTreePMap.empty());

  static QueueView of(Map<DemandKey, QueueLineView> lines) {
    return new QueueView(HashTreePMap.from(lines));
  }

  QueueView joined(QueueLineView line) {
    return new QueueView(lines.plus(line.key(), line));
  }

  QueueView left(DemandKey key) {
    return new QueueView(lines.minus(key));
  }

  /** Nothing happens to a line that has left already. */
  QueueView changed(DemandKey key, UnaryOperator<QueueLineView> change) {
    var line = lines.get(key);
    return line == null ? this : new QueueView(lines.plus(key, change.apply(line)));
  }

  /** What the line still wants; nothing if it has left. */
  Quantity demandOf(DemandKey key) {
    var line = lines.get(key);
    return line == null ? Quantity.ZERO : line.demand();
  }
}
