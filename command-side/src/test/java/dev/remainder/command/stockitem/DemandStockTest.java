package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocated;
import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.stockitem.AStockItem.balance;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.stockitem.StockItemCommand.DemandStock;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Quantity;
import org.junit.jupiter.api.Test;

class DemandStockTest extends StockItemFixture {

  private static DemandStock demand(ADemand demand) {
    return new DemandStock(AStockItem.ID, demand.demand(), null);
  }

  private static StockDemanded demanded(ADemand demand, Balance balance) {
    return new StockDemanded(AStockItem.ID, demand.demand(), Quantity.ZERO, null, balance);
  }

  private static StockDemandRaised raised(ADemand demand, long by, long total, Balance balance) {
    return new StockDemandRaised(
        AStockItem.ID, demand.transfer(), demand.line(), q(by), q(total), balance);
  }

  @Test
  void reservesWhatIsFree() {
    fixture
        .given(AStockItem.with(45).events())
        .when(demand(FIRST.of(55)))
        .expectEvents(
            demanded(FIRST.of(55), balance(45, 0)),
            allocated(
                AllocationCause.DEMAND, 45, balance(45, 45), allocation(FIRST, 55, 45, 45, 45, 1)));
  }

  @Test
  void isToldAlsoIfThereIsNothing() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).events())
        .when(demand(SECOND))
        .expectEvents(
            demanded(SECOND, balance(10, 10)),
            allocated(
                AllocationCause.DEMAND, 0, balance(10, 10), allocation(SECOND, 10, 0, 0, 0, 1)));
  }

  @Test
  void isToldWhoIsAheadOfIt() {
    fixture
        .given(AStockItem.empty().wanted(FIRST).wanted(SECOND).events())
        .when(demand(THIRD))
        .expectEvents(
            demanded(THIRD, balance(0, 0)),
            allocated(AllocationCause.DEMAND, 0, balance(0, 0), allocation(THIRD, 10, 0, 0, 0, 3)));
  }

  @Test
  void takesNothingFromOthersHoweverUrgentItIs() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).events())
        .when(demand(SECOND.urgent()))
        .expectEvents(
            demanded(SECOND.urgent(), balance(10, 10)),
            allocated(
                AllocationCause.DEMAND, 0, balance(10, 10), allocation(SECOND, 10, 0, 0, 0, 1)));
  }

  @Test
  void waitsForCheckAvailabilityIfItsTypeReservesManually() {
    fixture
        .given(AStockItem.with(45).events())
        .when(demand(FIRST.manual()))
        .expectEvents(demanded(FIRST.manual(), balance(45, 0)));
  }

  @Test
  void waitsForItsDateIfItsTypeReservesByDate() {
    var tomorrow = FIRST.byDate(inDays(1));
    fixture
        .given(AStockItem.with(45).events())
        .when(demand(tomorrow))
        .expectEvents(demanded(tomorrow, balance(45, 0)));
  }

  @Test
  void getsWhatItsParentKeptForIt() {
    var parent = FIRST.of(10);
    var backorder = SECOND.of(6);
    fixture
        .given(AStockItem.with(7).promised(parent, 7).shippedKeeping(parent, 4, 3).events())
        .when(new DemandStock(AStockItem.ID, backorder.demand(), parent.transfer()))
        .expectEvents(
            new StockDemanded(
                AStockItem.ID, backorder.demand(), q(3), parent.transfer(), balance(3, 3)),
            allocated(AllocationCause.DEMAND, 0, balance(3, 3), allocation(SECOND, 3, 0, 0, 3, 1)));
  }

  @Test
  void isNotToldWhatItDoesNotNeedIfItsParentKeptEnough() {
    var parent = FIRST.of(10);
    var backorder = SECOND.of(6);
    fixture
        .given(AStockItem.with(10).promised(parent, 10).shippedKeeping(parent, 4, 6).events())
        .when(new DemandStock(AStockItem.ID, backorder.demand(), parent.transfer()))
        .expectEvents(
            new StockDemanded(
                AStockItem.ID, backorder.demand(), q(6), parent.transfer(), balance(6, 6)));
  }

  @Test
  void inheritsOnlyOfItsOwnLine() {
    var parent = FIRST.of(10);
    var otherLine = SECOND.line(2).of(6);
    fixture
        .given(AStockItem.with(7).promised(parent, 7).shippedKeeping(parent, 4, 3).events())
        .when(new DemandStock(AStockItem.ID, otherLine.demand(), parent.transfer()))
        .expectEvents(
            new StockDemanded(
                AStockItem.ID, otherLine.demand(), q(0), parent.transfer(), balance(3, 3)),
            allocated(
                AllocationCause.DEMAND, 0, balance(3, 3), allocation(otherLine, 6, 0, 0, 0, 1)));
  }

  @Test
  void anExtraReservesWhatIsFree() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 10).events())
        .when(demand(FIRST.of(15)))
        .expectEvents(
            raised(FIRST, 5, 15, balance(12, 10)),
            allocated(
                AllocationCause.DEMAND, 2, balance(12, 12), allocation(FIRST, 5, 2, 2, 12, 1)));
  }

  @Test
  void anExtraOfAnUnreservedLineWaitsWithIt() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 10).unreserved(FIRST, 10).events())
        .when(demand(FIRST.of(15)))
        .expectEvents(raised(FIRST, 5, 15, balance(12, 0)));
  }

  @Test
  void theSameDemandAgainChangesNothing() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 10).events())
        .when(demand(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void whoseDateCameInTheMeantimeIsServedFirst() {
    var due = FIRST.byDate(inDays(0));
    fixture
        .given(AStockItem.with(12).wanted(due).events())
        .when(demand(SECOND))
        .expectEvents(
            demanded(SECOND, balance(12, 0)),
            allocated(
                AllocationCause.DEMAND,
                12,
                balance(12, 12),
                allocation(due, 10, 12, 10, 10, 1),
                allocation(SECOND, 10, 2, 2, 2, 2)));
  }
}
