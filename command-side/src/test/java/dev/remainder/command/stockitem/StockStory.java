package dev.remainder.command.stockitem;

import dev.remainder.command.platform.Refused;
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
import dev.remainder.command.testing.InMemoryStore;
import dev.remainder.command.testing.MovingClock;
import dev.remainder.command.testing.Sample;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferId;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays one random step after another on one stock item and holds each event to the laws. */
final class StockStory {

  private final MovingClock clock = new MovingClock();
  private final InMemoryStore<StockItem> store = new InMemoryStore<>(StockItem.class, clock);
  private final StockLaws laws = new StockLaws();
  private int seen;
  private int orders;

  StockStory() {
    send(new OpenStockItem(AStockItem.ID, "Drawer Case Black"), null);
  }

  StockLaws laws() {
    return laws;
  }

  InMemoryStore<StockItem> store() {
    return store;
  }

  List<StockItemEvent> log() {
    return store.log(AStockItem.ID).stream().map(StockItemEvent.class::cast).toList();
  }

  void step(int choice) {
    var random = new Random(choice);
    switch (random.nextInt(14)) {
      case 0, 1 -> send(new ReceiveStock(AStockItem.ID, amount(random), null), null);
      case 2 -> send(new CountStock(AStockItem.ID, some(random, onHandAndMore()), null), null);
      case 3, 4, 5 -> demand(random);
      case 6 -> onSome(random, line -> raise(line, amount(random)));
      case 7 -> onSome(random, line -> lower(line, some(random, line.demand().quantity())));
      case 8 -> ofSomeTransfer(random, StockStory::unreserve);
      case 9 -> onSome(random, StockStory::check);
      case 10 -> ship(random);
      case 11 -> ofSomeTransfer(random, StockStory::withdraw);
      case 12 -> onSome(random, line -> rerank(line, aDemand(random, 0)));
      default -> {
        clock.advance(Duration.ofHours(random.nextInt(72)));
        send(new AllocateDueStock(AStockItem.ID), null);
      }
    }
    laws.nothingIsFreeWhileSomebodyMissesIt(clock.instant());
  }

  /** At times two lines of one transfer. */
  private void demand(Random random) {
    var demand = aDemand(random, ++orders);
    send(new DemandStock(AStockItem.ID, demand.demand(), null), null);
    if (random.nextInt(3) == 0) {
      var again = demand.line(2).of(amount(random));
      send(new DemandStock(AStockItem.ID, again.demand(), null), null);
    }
  }

  private ADemand aDemand(Random random, int order) {
    var demand =
        ADemand.number(order).of(amount(random)).scheduled(Sample.inDays(random.nextInt(6)));
    if (random.nextInt(4) == 0) {
      demand = demand.urgent();
    }
    return switch (random.nextInt(6)) {
      case 0 -> demand.manual();
      case 1 -> demand.byDate(clock.instant().plus(Duration.ofHours(random.nextInt(96) - 24)));
      default -> demand;
    };
  }

  private static Object raise(Waiting line, Quantity by) {
    var demand = line.demand();
    return new DemandStock(AStockItem.ID, demand.of(demand.quantity().plus(by)), null);
  }

  private static Object lower(Waiting line, Quantity to) {
    var demand = line.demand();
    return new LowerStockDemand(AStockItem.ID, demand.transferId(), demand.line(), to);
  }

  private static Object unreserve(Waiting line) {
    var demand = line.demand();
    return new UnreserveStock(AStockItem.ID, demand.transferId(), demand.line());
  }

  private static Object withdraw(Waiting line) {
    var demand = line.demand();
    return new WithdrawStockDemand(AStockItem.ID, demand.transferId(), demand.line());
  }

  private static Object check(Waiting line) {
    var demand = line.demand();
    return new CheckStock(AStockItem.ID, demand.transferId(), demand.line());
  }

  private static Object rerank(Waiting line, ADemand like) {
    var demand = line.demand();
    var rank =
        new AllocationRank(
            like.priority(),
            like.scheduledDate(),
            demand.rank().confirmedAt(),
            demand.rank().orderReference(),
            demand.transferId(),
            demand.line());
    return new RerankStockDemand(
        AStockItem.ID, demand.transferId(), demand.line(), rank, like.reservation());
  }

  /** All lines of a transfer ship something; what is left goes on as a backorder or is dropped. */
  private void ship(Random random) {
    var lines = linesOfSomeTransfer(random);
    if (lines.isEmpty()) {
      return;
    }
    var transfer = lines.getFirst().demand().transferId();
    boolean backordered = random.nextBoolean();
    for (var line : lines) {
      var demand = line.demand();
      // Sometimes more than is there, which is refused.
      var done = some(random, demand.quantity());
      boolean goesOn = backordered && done.isLessThan(demand.quantity());
      var command = new ShipStock(AStockItem.ID, transfer, demand.line(), done, goesOn);
      if (refused(command, transfer)) {
        send(withdraw(line), transfer);
      } else if (goesOn) {
        var left = backorder(demand, demand.quantity().minus(done));
        send(new DemandStock(AStockItem.ID, left, transfer), transfer);
      }
    }
  }

  private static Demand backorder(Demand of, Quantity quantity) {
    var id = of.transferId().backorder();
    var rank =
        new AllocationRank(
            of.rank().priority(),
            of.rank().scheduledDate(),
            of.rank().confirmedAt(),
            of.rank().orderReference(),
            id,
            of.line());
    return new Demand(
        id, of.reference() + "+", of.orderId(), of.line(), quantity, rank, of.reservation());
  }

  private boolean refused(Object command, TransferId leaving) {
    try {
      send(command, leaving);
      return false;
    } catch (Refused tooMuch) {
      return true;
    }
  }

  private void onSome(Random random, Function<Waiting, Object> command) {
    var lines = laws.state().queue().inOrder();
    if (!lines.isEmpty()) {
      send(command.apply(lines.get(random.nextInt(lines.size()))), null);
    }
  }

  private void ofSomeTransfer(Random random, Function<Waiting, Object> command) {
    for (var line : linesOfSomeTransfer(random)) {
      send(command.apply(line), line.demand().transferId());
    }
  }

  private List<Waiting> linesOfSomeTransfer(Random random) {
    var lines = laws.state().queue().inOrder();
    if (lines.isEmpty()) {
      return List.of();
    }
    var transfer = lines.get(random.nextInt(lines.size())).demand().transferId();
    return lines.stream().filter(line -> line.demand().transferId().equals(transfer)).toList();
  }

  private void send(Object command, @Nullable TransferId leaving) {
    store.send(command);
    var log = log();
    for (var event : log.subList(seen, log.size())) {
      laws.happened(event, clock.instant(), leaving);
    }
    seen = log.size();
  }

  private Quantity onHandAndMore() {
    return laws.state().balance().onHand().plus(Sample.q(10));
  }

  private static Quantity amount(Random random) {
    return random.nextInt(5) == 0
        ? new Quantity(1 + random.nextInt(20_000))
        : Sample.q(1 + random.nextInt(20));
  }

  /** From nothing to all of it. */
  private static Quantity some(Random random, Quantity most) {
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.ZERO;
      case 1 -> most;
      default -> new Quantity(random.nextLong(most.thousandths() + 1));
    };
  }
}
