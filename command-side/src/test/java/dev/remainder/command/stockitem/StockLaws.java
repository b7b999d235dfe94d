package dev.remainder.command.stockitem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** The equations of domain.md 4 and 6 for one stock item, checked event by event. */
final class StockLaws {

  private final StockState state = new StockState();
  private Quantity received = Quantity.ZERO;
  private Quantity counted = Quantity.ZERO;
  private Quantity shipped = Quantity.ZERO;

  StockState state() {
    return state;
  }

  /**
   * @param leaving the transfer that is giving its stock back just now, or null
   */
  void happened(StockItemEvent event, Instant now, @Nullable TransferId leaving) {
    if (event instanceof StockAllocated allocated) {
      promisesNoMoreThanIsFreeAndAsked(allocated);
    }
    state.evolve(event);
    switch (event) {
      case StockReceived it -> received = received.plus(it.quantity());
      case StockCounted it -> counted = counted.plus(it.difference());
      case StockShipped it -> shipped = shipped.plus(it.quantity());
      default -> {}
    }
    if (event instanceof StockAllocated allocated) {
      nobodyIsPassedBy(allocated, now, leaving);
    }
    reservedIsWithinOnHand();
    reservedIsWhatTheLinesHold();
    onHandIsWhatCameLessWhatLeft();
  }

  private void reservedIsWithinOnHand() {
    var balance = state.balance();
    assertThat(balance.reserved()).isBetween(Quantity.ZERO, balance.onHand());
  }

  private void reservedIsWhatTheLinesHold() {
    var held = Quantity.ZERO;
    for (var line : state.queue().inOrder()) {
      assertThat(line.reserved()).isBetween(Quantity.ZERO, line.demand().quantity());
      held = held.plus(line.reserved());
    }
    assertThat(state.balance().reserved()).isEqualTo(held.plus(kept()));
  }

  Quantity kept() {
    var kept = (Map<?, ?>) ReflectionTestUtils.getField(state, "kept");
    return kept.values().stream().map(Quantity.class::cast).reduce(Quantity.ZERO, Quantity::plus);
  }

  private void onHandIsWhatCameLessWhatLeft() {
    assertThat(state.balance().onHand()).isEqualTo(received.plus(counted).minus(shipped));
  }

  private void promisesNoMoreThanIsFreeAndAsked(StockAllocated allocated) {
    assertThat(allocated.allocations()).isNotEmpty();
    assertThat(allocated.free()).isEqualTo(state.balance().free());
    var left = allocated.free();
    int rank = 0;
    for (var decision : allocated.allocations()) {
      var line = line(decision);
      assertThat(decision.asked()).isEqualTo(line.missing());
      assertThat(decision.free()).isEqualTo(left);
      assertThat(decision.given()).isEqualTo(decision.asked().min(left));
      assertThat(decision.reserved()).isEqualTo(line.reserved().plus(decision.given()));
      assertThat(decision.rank()).isGreaterThan(rank);
      rank = decision.rank();
      left = left.minus(decision.given());
    }
    assertThat(allocated.balance().free()).isEqualTo(left);
  }

  /** No line was given stock while an automatic one ahead of it still misses some. */
  private void nobodyIsPassedBy(
      StockAllocated allocated, Instant now, @Nullable TransferId leaving) {
    AllocationRank last = null;
    for (var decision : allocated.allocations()) {
      if (decision.given().isPositive()) {
        last = line(decision).demand().rank();
      }
    }
    for (var line : state.queue().shortOfStock()) {
      if (last != null && line.isAutomaticAt(now) && !line.demand().transferId().equals(leaving)) {
        assertThat(line.demand().rank()).isGreaterThanOrEqualTo(last);
      }
    }
  }

  private Waiting line(Allocation decision) {
    return state.queue().find(new DemandKey(decision.transferId(), decision.line())).orElseThrow();
  }

  /** Whoever misses stock and takes part by itself: then nothing is free. */
  void nothingIsFreeWhileSomebodyMissesIt(Instant now) {
    if (state.queue().shortOfStock().stream().anyMatch(line -> line.isAutomaticAt(now))) {
      assertThat(state.balance().free()).isEqualTo(Quantity.ZERO);
    }
  }
}
