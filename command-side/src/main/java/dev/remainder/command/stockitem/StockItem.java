package dev.remainder.command.stockitem;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.platform.Versioned;
import dev.remainder.command.stockitem.StockItemCommand.AllocateDueStock;
import dev.remainder.command.stockitem.StockItemCommand.CheckStock;
import dev.remainder.command.stockitem.StockItemCommand.CountStock;
import dev.remainder.command.stockitem.StockItemCommand.DemandStock;
import dev.remainder.command.stockitem.StockItemCommand.LowerStockDemand;
import dev.remainder.command.stockitem.StockItemCommand.OpenStockItem;
import dev.remainder.command.stockitem.StockItemCommand.ReceiveStock;
import dev.remainder.command.stockitem.StockItemCommand.RerankStockDemand;
import dev.remainder.command.stockitem.StockItemCommand.ShipStock;
import dev.remainder.command.stockitem.StockItemCommand.UnreserveStock;
import dev.remainder.command.stockitem.StockItemCommand.WithdrawStockDemand;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One product at one warehouse: the one place where stock is promised, so the one place where
 * promises are decided (domain.md 1 and 4).
 */
@Aggregate(repository = "stockItemRepository")
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
public class StockItem extends Versioned {

  @AggregateIdentifier private StockItemId stockItemId;
  private StockState state = new StockState();

  StockItem() {}

  @CommandHandler
  StockItem(OpenStockItem command) {
    apply(new StockItemOpened(command.stockItemId(), command.name()));
  }

  /** What is promised to nobody. */
  public Quantity free() {
    return state.balance().free();
  }

  @CommandHandler
  void handle(ReceiveStock command, Clock clock) {
    var onHand = state.balance().onHand().plus(command.quantity());
    apply(
        new StockReceived(
            stockItemId,
            command.quantity(),
            command.reference(),
            state.balance().withOnHand(onHand)));
    allocate(AllocationCause.RECEIPT, clock, null);
  }

  @CommandHandler
  void handle(CountStock command, Clock clock) {
    var before = state.balance();
    var shortage = before.reserved().lessAtMost(command.onHand());
    var displaced = Displacer.displace(state.queue().inOrder(), shortage);
    apply(
        new StockCounted(
            stockItemId,
            before.onHand(),
            command.onHand().minus(before.onHand()),
            command.reason(),
            displaced,
            before.releasing(Displacer.sum(displaced)).withOnHand(command.onHand())));
    allocate(AllocationCause.COUNT, clock, null);
  }

  @CommandHandler
  void handle(DemandStock command, Clock clock) {
    var demand = command.demand();
    var waiting = state.queue().find(demand.key());
    if (waiting.isEmpty()) {
      var parent = command.inheritsFrom();
      var inherited =
          parent == null ? Quantity.ZERO : state.keptBy(new DemandKey(parent, demand.line()));
      apply(new StockDemanded(stockItemId, demand, inherited, parent, state.balance()));
      if (command.unreserved()) {
        apply(LineDecision.joinUnreserved(command, state));
      }
    } else {
      var by = demand.quantity().minus(waiting.get().demand().quantity());
      if (!by.isPositive()) {
        return;
      }
      apply(
          new StockDemandRaised(
              stockItemId,
              demand.transferId(),
              demand.line(),
              by,
              demand.quantity(),
              state.balance()));
    }
    boolean served =
        state
            .queue()
            .find(demand.key())
            .filter(line -> line.isShort() && line.isAutomaticAt(clock.instant()))
            .isPresent();
    allocate(AllocationCause.DEMAND, clock, served ? demand.key() : null);
  }

  @CommandHandler
  void handle(LowerStockDemand command, Clock clock) {
    state
        .waiting(command)
        .filter(line -> command.demand().isLessThan(line.demand().quantity()))
        .ifPresent(line -> {
          apply(LineDecision.lower(line, command, state));
          allocate(AllocationCause.RELEASE, clock, null);
        });
  }

  @CommandHandler
  void handle(UnreserveStock command, Clock clock) {
    state
        .waiting(command)
        .filter(line -> !line.unreserved())
        .ifPresent(line -> leave(line, LineDecision.unreserve(line, command, state), clock));
  }

  @CommandHandler
  void handle(ShipStock command, Clock clock) {
    state
        .waiting(command)
        .ifPresent(line -> leave(line, LineDecision.ship(line, command, state), clock));
  }

  @CommandHandler
  void handle(WithdrawStockDemand command, Clock clock) {
    state
        .waiting(command)
        .ifPresent(line -> leave(line, LineDecision.withdraw(line, command, state), clock));
  }

  @CommandHandler
  void handle(RerankStockDemand command, Clock clock) {
    state
        .waiting(command)
        .filter(line -> !line.isRanked(command.rank(), command.reservation()))
        .ifPresent(line -> {
          apply(LineDecision.rerank(command, state));
          allocate(AllocationCause.RERANK, clock, null);
        });
  }

  @CommandHandler
  void handle(CheckStock command, Clock clock) {
    state
        .waiting(command)
        .filter(Waiting::isShort)
        .ifPresent(
            line -> allocate(AllocationCause.CHECK_AVAILABILITY, clock, line.demand().key()));
  }

  @CommandHandler
  void handle(AllocateDueStock command, Clock clock) {
    allocate(AllocationCause.SCHEDULE, clock, null);
  }

  /**
   * What the line gives back goes to other transfers: its own transfer's other lines of this
   * product are about to leave as well.
   */
  private void leave(Waiting line, StockItemEvent event, Clock clock) {
    apply(event);
    var transfer = line.demand().transferId();
    allocate(
        AllocationCause.RELEASE,
        clock,
        null,
        () -> state.queue().shortWithout(transfer).iterator());
  }

  private void allocate(AllocationCause cause, Clock clock, @Nullable DemandKey asking) {
    allocate(cause, clock, asking, state.queue().shortOfStock());
  }

  private void allocate(
      AllocationCause cause, Clock clock, @Nullable DemandKey asking, Iterable<Waiting> waiting) {
    var free = free();
    var decisions = Allocator.allocate(waiting, free, clock.instant(), asking);
    if (!decisions.isEmpty()) {
      var given = decisions.stream().map(Allocation::given).reduce(Quantity.ZERO, Quantity::plus);
      apply(
          new StockAllocated(
              stockItemId, cause, free, decisions, state.balance().reserving(given)));
    }
  }

  @EventSourcingHandler
  void on(StockItemEvent event) {
    if (event instanceof StockItemOpened opened) {
      stockItemId = opened.stockItemId();
    }
    state.evolve(event);
  }
}
