package dev.remainder.command.stockitem;

import static dev.remainder.command.stockitem.AStockItem.allocated;
import static dev.remainder.command.stockitem.AStockItem.allocation;
import static dev.remainder.command.stockitem.AStockItem.balance;
import static dev.remainder.command.testing.Sample.inDays;
import static dev.remainder.command.testing.Sample.q;

import dev.remainder.command.stockitem.StockItemCommand.CountStock;
import dev.remainder.command.stockitem.StockItemCommand.OpenStockItem;
import dev.remainder.command.stockitem.StockItemCommand.ReceiveStock;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.Displacement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiveAndCountTest extends StockItemFixture {

  private static ReceiveStock receive(long quantity) {
    return new ReceiveStock(AStockItem.ID, q(quantity), "PO-7");
  }

  private static StockReceived received(long quantity, Balance balance) {
    return new StockReceived(AStockItem.ID, q(quantity), "PO-7", balance);
  }

  private static CountStock count(long onHand) {
    return new CountStock(AStockItem.ID, q(onHand), "cycle count");
  }

  private static StockCounted counted(
      long before, long difference, Balance balance, Displacement... displaced) {
    return new StockCounted(
        AStockItem.ID, q(before), q(difference), "cycle count", List.of(displaced), balance);
  }

  private static Displacement displacement(ADemand demand, long quantity, long reserved) {
    return new Displacement(
        demand.transfer(), demand.reference(), demand.line(), q(quantity), q(reserved));
  }

  @Test
  void beginsEmpty() {
    fixture
        .givenNoPriorActivity()
        .when(new OpenStockItem(AStockItem.ID, "Drawer Case Black"))
        .expectEvents(new StockItemOpened(AStockItem.ID, "Drawer Case Black"));
  }

  @Test
  void goodsThatNobodyWaitsForAreFree() {
    fixture
        .given(AStockItem.with(5).events())
        .when(receive(20))
        .expectEvents(received(20, balance(25, 0)));
  }

  @Test
  void goodsArePromisedAtOnceToWhoWaits() {
    fixture
        .given(AStockItem.empty().wanted(FIRST.of(10)).events())
        .when(receive(20))
        .expectEvents(
            received(20, balance(20, 0)),
            allocated(
                AllocationCause.RECEIPT,
                20,
                balance(20, 10),
                allocation(FIRST, 10, 20, 10, 10, 1)));
  }

  @Test
  void goodsArePromisedInTheOneOrderPartialAmountsIncluded() {
    var late = FIRST.scheduled(inDays(9));
    var urgent = THIRD.scheduled(inDays(30)).urgent();
    fixture
        .given(AStockItem.empty().wanted(late).wanted(SECOND).wanted(urgent).events())
        .when(receive(22))
        .expectEvents(
            received(22, balance(22, 0)),
            allocated(
                AllocationCause.RECEIPT,
                22,
                balance(22, 22),
                allocation(urgent, 10, 22, 10, 10, 1),
                allocation(SECOND, 10, 12, 10, 10, 2),
                allocation(late, 10, 2, 2, 2, 3)));
  }

  @Test
  void goodsPassByWhoDoesNotTakePartByItself() {
    var manual = FIRST.manual();
    var later = SECOND.byDate(inDays(1));
    fixture
        .given(AStockItem.empty().wanted(manual).wanted(later).wanted(THIRD).events())
        .when(receive(15))
        .expectEvents(
            received(15, balance(15, 0)),
            allocated(
                AllocationCause.RECEIPT,
                15,
                balance(15, 10),
                allocation(THIRD, 10, 15, 10, 10, 3)));
  }

  @Test
  void goodsReachWhoseDateHasCome() {
    var due = FIRST.byDate(inDays(0));
    fixture
        .given(AStockItem.empty().wanted(due).events())
        .when(receive(4))
        .expectEvents(
            received(4, balance(4, 0)),
            allocated(AllocationCause.RECEIPT, 4, balance(4, 4), allocation(due, 10, 4, 4, 4, 1)));
  }

  @Test
  void goodsPassByWhoWasUnreservedByHand() {
    fixture
        .given(AStockItem.with(10).promised(FIRST, 10).unreserved(FIRST, 10).events())
        .when(receive(5))
        .expectEvents(received(5, balance(15, 0)));
  }

  @Test
  void aCountUpwardsIsPromisedAtOnce() {
    fixture
        .given(AStockItem.with(3).promised(FIRST, 3).events())
        .when(count(20))
        .expectEvents(
            counted(3, 17, balance(20, 3)),
            allocated(
                AllocationCause.COUNT, 17, balance(20, 10), allocation(FIRST, 7, 17, 7, 10, 1)));
  }

  @Test
  void aCountThatFindsWhatIsKnownIsRecordedToo() {
    fixture
        .given(AStockItem.with(3).events())
        .when(count(3))
        .expectEvents(counted(3, 0, balance(3, 0)));
  }

  @Test
  void aCountDownToWhatIsReservedTakesFromNobody() {
    fixture
        .given(AStockItem.with(30).promised(FIRST, 10).events())
        .when(count(10))
        .expectEvents(counted(30, -20, balance(10, 10)));
  }

  @Test
  void aCountBelowWhatIsReservedTakesFromTheLastInTheOrder() {
    var urgent = THIRD.urgent();
    fixture
        .given(
            AStockItem.with(30)
                .promised(FIRST, 10)
                .promised(SECOND, 10)
                .promised(urgent, 10)
                .events())
        .when(count(13))
        .expectEvents(
            counted(
                30, -17, balance(13, 13), displacement(SECOND, 10, 0), displacement(FIRST, 7, 3)));
  }

  @Test
  void aCountToNothingTakesEverything() {
    fixture
        .given(AStockItem.with(30).promised(FIRST, 10).promised(SECOND.manual(), 10).events())
        .when(count(0))
        .expectEvents(
            counted(
                30, -30, balance(0, 0), displacement(SECOND, 10, 0), displacement(FIRST, 10, 0)));
  }
}
