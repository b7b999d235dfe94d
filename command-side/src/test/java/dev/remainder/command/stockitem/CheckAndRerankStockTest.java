package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocated;
import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.stockitem.AStockItem.balance;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.stockitem.StockItemCommand.AllocateDueStock;
import dev.remainder.command.stockitem.StockItemCommand.CheckStock;
import dev.remainder.command.stockitem.StockItemCommand.ReceiveStock;
import dev.remainder.command.stockitem.StockItemCommand.RerankStockDemand;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import org.junit.jupiter.api.Test;

class CheckAndRerankStockTest extends StockItemFixture {

  private static CheckStock check(ADemand demand) {
    return new CheckStock(AStockItem.ID, demand.transfer(), demand.line());
  }

  private static RerankStockDemand rerank(ADemand demand) {
    return new RerankStockDemand(
        AStockItem.ID, demand.transfer(), demand.line(), demand.rank(), demand.reservation());
  }

  private static StockDemandReranked reranked(ADemand demand, Balance balance) {
    return new StockDemandReranked(
        AStockItem.ID,
        demand.transfer(),
        demand.line(),
        demand.rank(),
        demand.reservation(),
        balance);
  }

  @Test
  void checkAvailabilityServesAManualLine() {
    var manual = FIRST.manual();
    fixture
        .given(AStockItem.with(4).wanted(manual).events())
        .when(check(manual))
        .expectEvents(
            allocated(
                AllocationCause.CHECK_AVAILABILITY,
                4,
                balance(4, 4),
                allocation(manual, 10, 4, 4, 4, 1)));
  }

  @Test
  void checkAvailabilityServesOnlyTheLineThatAsks() {
    var ahead = FIRST.manual();
    var asks = SECOND.manual();
    fixture
        .given(AStockItem.with(40).wanted(ahead).wanted(asks).events())
        .when(check(asks))
        .expectEvents(
            allocated(
                AllocationCause.CHECK_AVAILABILITY,
                40,
                balance(40, 10),
                allocation(asks, 10, 40, 10, 10, 2)));
  }

  @Test
  void checkAvailabilityTellsAlsoThatThereIsNothing() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND).events())
        .when(check(SECOND))
        .expectEvents(
            allocated(
                AllocationCause.CHECK_AVAILABILITY,
                0,
                balance(10, 10),
                allocation(SECOND, 10, 0, 0, 0, 1)));
  }

  @Test
  void checkAvailabilityBringsAnUnreservedLineBackIntoAllocation() {
    fixture
        .given(AStockItem.with(4).promised(FIRST, 4).unreserved(FIRST, 4).events())
        .andGivenCommands(check(FIRST))
        .when(new ReceiveStock(AStockItem.ID, q(3), null))
        .expectEvents(
            new StockReceived(AStockItem.ID, q(3), null, balance(7, 4)),
            allocated(AllocationCause.RECEIPT, 3, balance(7, 7), allocation(FIRST, 6, 3, 3, 7, 1)));
  }

  @Test
  void checkAvailabilityBringsItBackAlsoIfThereIsNothingNow() {
    fixture
        .given(AStockItem.empty().wanted(FIRST).unreserved(FIRST, 0).events())
        .andGivenCommands(check(FIRST))
        .when(new ReceiveStock(AStockItem.ID, q(3), null))
        .expectEvents(
            new StockReceived(AStockItem.ID, q(3), null, balance(3, 0)),
            allocated(
                AllocationCause.RECEIPT, 3, balance(3, 3), allocation(FIRST, 10, 3, 3, 3, 1)));
  }

  @Test
  void aLineThatMissesNothingHasNothingToCheck() {
    fixture
        .given(AStockItem.with(20).promised(FIRST, 10).events())
        .when(check(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLineThatIsNotInTheQueueHasNothingToCheck() {
    fixture
        .given(AStockItem.with(20).events())
        .when(check(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anUrgentLineGoesAheadButTakesNothingFromOthers() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND).wanted(THIRD).events())
        .andGivenCommands(rerank(THIRD.urgent()))
        .when(new ReceiveStock(AStockItem.ID, q(5), null))
        .expectEvents(
            new StockReceived(AStockItem.ID, q(5), null, balance(15, 10)),
            allocated(
                AllocationCause.RECEIPT, 5, balance(15, 15), allocation(THIRD, 10, 5, 5, 5, 1)));
  }

  @Test
  void aNewPlaceInTheQueueIsRecorded() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).wanted(SECOND).events())
        .when(rerank(SECOND.urgent()))
        .expectEvents(reranked(SECOND.urgent(), balance(10, 10)));
  }

  @Test
  void anEarlierDateMayBeThatFromWhichItReserves() {
    var later = FIRST.byDate(inDays(5));
    var now = later.scheduled(inDays(2)).byDate(inDays(0));
    fixture
        .given(AStockItem.with(4).wanted(later).events())
        .when(rerank(now))
        .expectEvents(
            reranked(now, balance(4, 0)),
            allocated(AllocationCause.RERANK, 4, balance(4, 4), allocation(now, 10, 4, 4, 4, 1)));
  }

  @Test
  void theSamePlaceAgainChangesNothing() {
    fixture
        .given(AStockItem.with(10).wanted(FIRST).events())
        .when(rerank(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aLineThatIsNotInTheQueueHasNoPlace() {
    fixture
        .given(AStockItem.with(10).events())
        .when(rerank(FIRST))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void theSchedulerServesWhoseDateHasCome() {
    var due = FIRST.byDate(inDays(0));
    var notYet = SECOND.byDate(inDays(1));
    fixture
        .given(AStockItem.with(14).wanted(due).wanted(notYet).events())
        .when(new AllocateDueStock(AStockItem.ID))
        .expectEvents(
            allocated(
                AllocationCause.SCHEDULE, 14, balance(14, 10), allocation(due, 10, 14, 10, 10, 1)));
  }

  @Test
  void theSchedulerFindsNothingTheSecondTime() {
    var due = FIRST.byDate(inDays(0));
    fixture
        .given(AStockItem.with(14).wanted(due).events())
        .andGivenCommands(new AllocateDueStock(AStockItem.ID))
        .when(new AllocateDueStock(AStockItem.ID))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }
}
