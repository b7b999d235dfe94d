package dev.remainder.query.whatif.world;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import dev.remainder.query.whatif.world.CompleteFirst.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promises stock, and takes promises back, by the allocation rule in force (domain.md 4). */
final class Promises {

  private final Map<StockItemId, SimulatedStock> stock = new HashMap<>();
  private final RulesInForce rules;
  private final Deviation deviation;
  private final Set<SimulatedOrder> touched = new LinkedHashSet<>();

  Promises(RulesInForce rules, Deviation deviation) {
    this.rules = rules;
    this.deviation = deviation;
  }

  SimulatedStock of(StockItemId id) {
    return stock.computeIfAbsent(id, none -> new SimulatedStock(id, rules.allocation()));
  }

  /** The allocation rule is another one from now on. */
  void lineUp() {
    stock.values().forEach(item -> item.lineUp(rules.allocation()));
  }

  /** The orders whose transfers gained or lost something. */
  Set<SimulatedOrder> touched() {
    return touched;
  }

  void allocate(SimulatedStock item, Instant now) {
    allocate(item, now, null);
  }

  /**
   * @param asking the line for which Check Availability was asked: it is served whatever its method
   */
  void allocate(SimulatedStock item, Instant now, @Nullable SimulatedLine asking) {
    var free = item.free();
    if (!free.isPositive() || item.shortOfStock().isEmpty()) {
      return;
    }
    var waiting =
        item.shortOfStock().stream()
            .filter(line -> line.equals(asking) || line.isServedByItself(now))
            .toList();
    var given = share(rules.allocation(), waiting, free);
    if (!deviation.hasBegun() && rules.allocation() != AllocationRule.PRIORITY_DATE) {
      var inLine = waiting.stream().sorted(SimulatedStock.BY_RANK).toList();
      deviation.note(!given.equals(share(AllocationRule.PRIORITY_DATE, inLine, free)), now);
    }
    given.forEach((line, quantity) -> {
      item.hold(line, line.reserved.plus(quantity));
      touched.add(line.transfer.order);
    });
  }

  /** Who gets how much; those who get nothing are left out. */
  private static Map<SimulatedLine, Quantity> share(
      AllocationRule rule, List<SimulatedLine> waiting, Quantity free) {
    var missing = waiting.stream().map(SimulatedLine::missing).toList();
    var shares =
        switch (rule) {
          case PRIORITY_DATE, FIFO -> Greedy.share(missing, free);
          case FAIR_SHARE -> FairShare.share(missing, free);
          case COMPLETE_FIRST -> CompleteFirst.share(claims(waiting), free);
        };
    var given = new LinkedHashMap<SimulatedLine, Quantity>();
    for (int index = 0; index < shares.size(); index++) {
      if (shares.get(index).isPositive()) {
        given.put(waiting.get(index), shares.get(index));
      }
    }
    return given;
  }

  private static List<Claim> claims(List<SimulatedLine> waiting) {
    var here = new HashSet<>(waiting);
    return waiting.stream()
        .map(line ->
            new Claim(
                line.transfer,
                line.missing(),
                line.transfer.lines.values().stream()
                    .filter(SimulatedLine::isShort)
                    .allMatch(here::contains)))
        .toList();
  }

  /** Less is there than was promised: the last in the queue lose. */
  void displace(SimulatedStock item, Instant now) {
    var shortage = item.reserved().lessAtMost(item.onHand);
    if (!shortage.isPositive()) {
      return;
    }
    var lost = losses(new ArrayList<>(item.queue()), shortage);
    if (!deviation.hasBegun() && rules.allocation() != AllocationRule.PRIORITY_DATE) {
      var inLine = new ArrayList<>(item.queue());
      inLine.sort(SimulatedStock.BY_RANK);
      deviation.note(!lost.equals(losses(inLine, shortage)), now);
    }
    lost.forEach((line, quantity) -> {
      item.hold(line, line.reserved.minus(quantity));
      touched.add(line.transfer.order);
    });
  }

  private static Map<SimulatedLine, Quantity> losses(List<SimulatedLine> inLine, Quantity all) {
    var lost = new LinkedHashMap<SimulatedLine, Quantity>();
    var left = all;
    for (var line : inLine.reversed()) {
      var loses = line.reserved.min(left);
      if (loses.isPositive()) {
        lost.put(line, loses);
        left = left.minus(loses);
      }
    }
    return lost;
  }
}
