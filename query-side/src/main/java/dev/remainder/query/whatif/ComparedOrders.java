package dev.remainder.query.whatif;

import dev.remainder.events.value.SaleOrderId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which orders gain and which lose. An order gains if more of it is delivered, or the same sooner;
 * it loses if less is, or the same later.
 */
@Schema(name = "ComparedOrders")
record ComparedOrders(
    long gaining,
    long losing,
    @Schema(description = "orders that neither gain nor lose") long same,
    @Schema(description = "those that gain most, at most 100") List<ComparedOrder> gain,
    @Schema(description = "those that lose most, at most 100") List<ComparedOrder> lose) {

  private static final int LISTED = 100;

  /** How much more of an order is delivered, and how much sooner. */
  private record Change(SaleOrderId id, OrderTally real, OrderTally simulated) {

    long more() {
      return simulated.delivered().minus(real.delivered()).thousandths();
    }

    BigInteger sooner() {
      return real.waited().subtract(simulated.waited());
    }

    /** Positive for a gain. */
    int sign() {
      return more() == 0 ? sooner().signum() : Long.signum(more());
    }

    ComparedOrder shown() {
      return ComparedOrder.of(id, real, simulated);
    }
  }

  private static final Comparator<Change> WINNERS_FIRST =
      Comparator.comparing(Change::more)
          .thenComparing(Change::sooner)
          .reversed()
          .thenComparing(change -> change.real().terms.orderReference());

  private static final Comparator<Change> LOSERS_FIRST =
      Comparator.comparing(Change::more)
          .thenComparing(Change::sooner)
          .thenComparing(change -> change.real().terms.orderReference());

  static ComparedOrders of(Tally real, Tally simulated) {
    var changes = changes(real, simulated);
    var gaining = changes.stream().filter(change -> change.sign() > 0).toList();
    var losing = changes.stream().filter(change -> change.sign() < 0).toList();
    return new ComparedOrders(
        gaining.size(),
        losing.size(),
        changes.size() - gaining.size() - losing.size(),
        shown(gaining, WINNERS_FIRST),
        shown(losing, LOSERS_FIRST));
  }

  private static List<Change> changes(Tally real, Tally simulated) {
    var ids = new LinkedHashSet<>(real.orders().keySet());
    ids.addAll(simulated.orders().keySet());
    var changes = new ArrayList<Change>();
    for (var id : ids) {
      var really = real.orders().get(id);
      var instead = simulated.orders().get(id);
      if (really != null) {
        changes.add(
            new Change(id, really, instead == null ? new OrderTally(really.terms) : instead));
      } else if (instead != null) {
        changes.add(new Change(id, new OrderTally(instead.terms), instead));
      }
    }
    return changes;
  }

  private static List<ComparedOrder> shown(List<Change> some, Comparator<Change> order) {
    return some.stream().sorted(order).limit(LISTED).map(Change::shown).toList();
  }
}
