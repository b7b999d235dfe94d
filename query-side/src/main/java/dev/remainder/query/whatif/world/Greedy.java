package dev.remainder.query.whatif.world;

import dev.remainder.events.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** First come, first served, partial amounts included (domain.md 4). */
final class Greedy {

  private Greedy() {}

  /**
   * @param missing what each misses, the first in line first
   * @return what each gets
   */
  static List<Quantity> share(List<Quantity> missing, Quantity free) {
    var given = new ArrayList<Quantity>(missing.size());
    var left = free;
    for (var wanted : missing) {
      var gets = wanted.min(left);
      given.add(gets);
      left = left.minus(gets);
    }
    return given;
  }
}
