package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocated;
import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.stockitem.AStockItem.balance;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.stockitem.StockItemCommand.LowerStockDemand;
import dev.remainder.command.stockitem.StockItemCommand.UnreserveStock;
import dev.remainder.command.stockitem.StockItemCommand.WithdrawStockDemand;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import org.junit.jupiter.api.Test;

/** Whatever frees stock allocates it again, in the same step (domain.md 4). */
class ReleaseStockTest extends StockItemFixture {

  private static LowerStockDemand lower(ADemand demand, long to) {
    return new LowerStockDemand(AStockItem.ID, demand.transfer(), demand.line(), q(to));
  }

  private static StockDemandLowered lowered(
      ADemand demand, long by, long to, long released, Balance balance) {
    return new StockDemandLowered(
        AStockItem.ID, demand.transfer(), demand.line(), q(by), q(to), q(released), balance);
  }

  private static UnreserveStock unreserve(ADemand demand) {
    return new UnreserveStock(AStockItem.ID, demand.transfer(), demand.line());
  }

  private static StockUnreserved unreserved(ADemand demand, long released, Balance balance) {
    return new StockUnreserved(
        AStockItem.ID, demand.transfer(), demand.line(), q(released), balance);
  }

  private static WithdrawStockDemand withdraw(ADemand demand) {
    return new WithdrawStockDemand(AStockItem.ID, demand.transfer(), demand.line());
  }

  private static StockDemandWithdrawn withdrawn(ADemand demand, long released, Balance balance) {
    return new StockDemandWithdrawn(
        AStockItem.ID, demand.transfer(), demand.reference(), demand.line(), q(released), balance);
  }

  @Test
  void aLineLoweredAboveWhatItHoldsKeepsIt() {
    fixture
        .given(AStockItem.with(6).promised(FIRST, 6).wanted(SECOND).events())
        .when(lower(FIRST, 7))
        .expectEvents(lowered(FIRST, 3, 7, 0, balance(6, 6)));
  }

  @Test
  void aLineLoweredBelowWhatItHoldsGivesTheSurplusToTheNextInLine() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND).events())
        .when(lower(FIRST, 4))
        .expectEvents(
            lowered(FIRST, 6, 4, 6, balance(10, 4)),
            allocated(
                AllocationCause.RELEASE, 6, balance(10, 10), allocation(SECOND, 10, 6, 6, 6, 1)));
  }

  @Test
  void aLineLoweredToNothingLeavesTheQueue() {
    fixture
        .given(AStockItem.with(5).promised(FIRST, 5).events())
        .andGivenCommands(lower(FIRST, 0))
        .when(withdraw(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLowerThatIsNoneChangesNothing() {
    fixture
        .given(AStockItem.with(5).promised(FIRST, 5).events())
        .when(lower(FIRST, 10))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anUnreservedLineGivesItsStockToTheNextInLine() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND.of(4)).events())
        .when(unreserve(FIRST))
        .expectEvents(
            unreserved(FIRST, 10, balance(10, 0)),
            allocated(
                AllocationCause.RELEASE, 10, balance(10, 4), allocation(SECOND, 4, 10, 4, 4, 2)));
  }

  @Test
  void aLineThatHoldsNothingIsTakenOutOfAllocationToo() {
    fixture
        .given(AStockItem.empty().wanted(FIRST).events())
        .when(unreserve(FIRST))
        .expectEvents(unreserved(FIRST, 0, balance(0, 0)));
  }

  @Test
  void anUnreservedLineIsNotUnreservedAgain() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).unreserved(FIRST, 10).events())
        .when(unreserve(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anUnreservedLineGivesNothingToItsOwnTransfersOtherLines() {
    // They are about to be unreserved too; the next transfer in line gets it.
    var otherLine = FIRST.line(2);
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(otherLine).wanted(SECOND).events())
        .when(unreserve(FIRST))
        .expectEvents(
            unreserved(FIRST, 10, balance(10, 0)),
            allocated(
                AllocationCause.RELEASE,
                10,
                balance(10, 10),
                allocation(SECOND, 10, 10, 10, 10, 3)));
  }

  @Test
  void aWithdrawnLineGivesItsStockToTheNextInLine() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND).events())
        .when(withdraw(FIRST))
        .expectEvents(
            withdrawn(FIRST, 10, balance(10, 0)),
            allocated(
                AllocationCause.RELEASE,
                10,
                balance(10, 10),
                allocation(SECOND, 10, 10, 10, 10, 1)));
  }

  @Test
  void aWithdrawnLineGivesNothingToItsOwnTransfersOtherLines() {
    var otherLine = FIRST.line(2);
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(otherLine).events())
        .when(withdraw(FIRST))
        .expectEvents(withdrawn(FIRST, 10, balance(10, 0)));
  }

  @Test
  void aLineThatIsNotInTheQueueHasNothingToGiveBack() {
    for (var command : new Object[] {lower(SECOND, 1), unreserve(SECOND), withdraw(SECOND)}) {
      new StockItemFixture()
          .fixture
          .given(AStockItem.with(10).promised(FIRST, 10).events())
          .when(command)
          .expectNoEvents()
          .expectSuccessfulHandlerExecution();
    }
  }
}
