package dev.remainder.query.whatif.world;

import dev.remainder.events.value.Quantity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In proportion to what each misses, in whole steps; what does not come out even goes to those with
 * the largest remainders, among equals to the first in line. A step is the coarsest of 1, 0.1, 0.01
 * and 0.001 units in which all of these quantities are whole: nobody gets a third of a cupboard.
 */
final class FairShare {

  private static final long[] STEPS = {1000, 100, 10};

  private FairShare() {}

  /**
   * @param missing what each misses, the first in line first
   * @return what each gets
   */
  static List<Quantity> share(List<Quantity> missing, Quantity free) {
    var all = missing.stream().reduce(Quantity.ZERO, Quantity::plus);
    if (!all.isMoreThan(free)) {
      return List.copyOf(missing);
    }
    long step = step(missing, free);
    var given = new long[missing.size()];
    var remainders = new BigInteger[missing.size()];
    long left = free.thousandths() / step;
    var whole = BigInteger.valueOf(all.thousandths());
    for (int index = 0; index < given.length; index++) {
      var part =
          BigInteger.valueOf(missing.get(index).thousandths())
              .multiply(BigInteger.valueOf(free.thousandths() / step))
              .divideAndRemainder(whole);
      given[index] = part[0].longValueExact();
      remainders[index] = part[1];
      left -= given[index];
    }
    IntStream.range(0, given.length)
        .boxed()
        .sorted(Comparator.comparing((Integer index) -> remainders[index]).reversed())
        .limit(left)
        .forEach(index -> given[index]++);
    var shares = new ArrayList<Quantity>(given.length);
    for (long steps : given) {
      shares.add(new Quantity(steps * step));
    }
    return shares;
  }

  private static long step(List<Quantity> missing, Quantity free) {
    for (long step : STEPS) {
      if (Stream.concat(missing.stream(), Stream.of(free))
          .allMatch(quantity -> quantity.thousandths() % step == 0)) {
        return step;
      }
    }
    return 1;
  }
}
