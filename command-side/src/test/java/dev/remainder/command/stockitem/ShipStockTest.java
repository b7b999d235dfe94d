package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocated;
import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.stockitem.AStockItem.balance;
import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.stockitem.StockItemCommand.ShipStock;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import org.junit.jupiter.api.Test;

class ShipStockTest extends StockItemFixture {

  private static ShipStock ship(ADemand demand, long quantity, boolean backordered) {
    return new ShipStock(AStockItem.ID, demand.transfer(), demand.line(), q(quantity), backordered);
  }

  private static StockShipped shipped(
      ADemand demand, long quantity, long fromReserved, long kept, long released, Balance after) {
    return new StockShipped(
        AStockItem.ID,
        demand.transfer(),
        demand.reference(),
        demand.line(),
        q(quantity),
        q(fromReserved),
        q(kept),
        q(released),
        after);
  }

  @Test
  void takesWhatTheLineHolds() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 10).events())
        .when(ship(FIRST, 10, false))
        .expectEvents(shipped(FIRST, 10, 10, 0, 0, balance(2, 0)));
  }

  @Test
  void takesTheRestFromWhatIsFree() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 7).promised(SECOND.of(2), 2).events())
        .when(ship(FIRST, 10, false))
        .expectEvents(shipped(FIRST, 10, 7, 0, 0, balance(2, 2)));
  }

  @Test
  void keepsTheSurplusForTheBackorder() {
    fixture
        .given(AStockItem.with(7).promised(FIRST, 7).wanted(SECOND).events())
        .when(ship(FIRST, 4, true))
        .expectEvents(shipped(FIRST, 4, 4, 3, 0, balance(3, 3)));
  }

  @Test
  void releasesTheSurplusToTheNextInLineIfThereIsNoBackorder() {
    fixture
        .given(AStockItem.with(7).promised(FIRST, 7).wanted(SECOND).events())
        .when(ship(FIRST, 4, false))
        .expectEvents(
            shipped(FIRST, 4, 4, 0, 3, balance(3, 0)),
            allocated(
                AllocationCause.RELEASE, 3, balance(3, 3), allocation(SECOND, 10, 3, 3, 3, 1)));
  }

  @Test
  void releasesNothingToTheOtherLinesOfTheSameDelivery() {
    var otherLine = FIRST.line(2);
    fixture
        .given(AStockItem.with(7).promised(FIRST, 7).wanted(otherLine).events())
        .when(ship(FIRST, 4, false))
        .expectEvents(shipped(FIRST, 4, 4, 0, 3, balance(3, 0)));
  }

  @Test
  void aLineMayLeaveTheQueueWithoutShipping() {
    fixture
        .given(AStockItem.with(7).promised(FIRST, 7).events())
        .when(ship(FIRST, 0, false))
        .expectEvents(shipped(FIRST, 0, 0, 0, 7, balance(7, 0)));
  }

  @Test
  void aShippedLineDoesNotShipAgain() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 10).events())
        .andGivenCommands(ship(FIRST, 10, false))
        .when(ship(FIRST, 2, false))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void refusesMoreThanItHoldsAndIsFree() {
    fixture
        .given(AStockItem.with(12).promised(FIRST, 7).promised(SECOND.of(3), 3).events())
        .when(ship(FIRST, 10, false))
        .expectNoEvents()
        .expectException(refusedWith(StockItemRejection.INSUFFICIENT_STOCK));
  }
}
