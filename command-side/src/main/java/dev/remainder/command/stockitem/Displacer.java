package dev.remainder.command.stockitem;

import dev.remainder.events.value.Displacement;
import dev.remainder.events.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Decides who loses a promise when less is there than was promised: the last in the queue. */
final class Displacer {

  private Displacer() {}

  /**
   * @param inOrder the whole queue, first in line first
   * @param shortage how much of what is promised is not there
   */
  static List<Displacement> displace(List<Waiting> inOrder, Quantity shortage) {
    var displaced = new ArrayList<Displacement>();
    var left = shortage;
    for (var line : inOrder.reversed()) {
      var taken = line.reserved().min(left);
      if (taken.isPositive()) {
        displaced.add(
            new Displacement(
                line.demand().transferId(),
                line.demand().reference(),
                line.demand().line(),
                taken,
                line.reserved().minus(taken)));
        left = left.minus(taken);
      }
    }
    return displaced;
  }

  static Quantity sum(List<Displacement> displaced) {
    return displaced.stream().map(Displacement::quantity).reduce(Quantity.ZERO, Quantity::plus);
  }
}
