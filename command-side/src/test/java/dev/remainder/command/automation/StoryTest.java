package dev.remainder.command.automation;

import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.testing.Shop.line;
import static dev.remainder.command.testing.Shop.transferOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.testing.Books;
import dev.remainder.command.testing.Shop;
import dev.remainder.command.testing.WithTheWholeContext;
import dev.remainder.command.transfer.BackorderAnswer;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferRejection;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where several aggregates have to agree: through the bus, with both books checked at the end. */
class StoryTest extends WithTheWholeContext {

  private Shop shop;
  private String sku;
  private TrackingToken before;

  @BeforeEach
  void aWarehouseOfItsOwn() {
    shop = shop().elsewhere();
    sku = shop.product();
    before = shop.mark();
  }

  @AfterEach
  void theBooksAgree() {
    Books.agree(shop.since(before));
  }

  private <E> Stream<E> happened(Class<E> type) {
    return shop.since(before).stream().filter(type::isInstance).map(type::cast);
  }

  private List<Allocation> givenBy(AllocationCause cause) {
    return happened(StockAllocated.class)
        .filter(decision -> decision.cause() == cause)
        .flatMap(decision -> decision.allocations().stream())
        .filter(allocation -> allocation.given().isPositive())
        .toList();
  }

  private Optional<TransferReserved> lastReserved(TransferId transfer) {
    return happened(TransferReserved.class)
        .filter(reserved -> reserved.transferId().equals(transfer))
        .reduce((earlier, later) -> later);
  }

  private void isRefused(TransferRejection rejection, Runnable asked) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(asked::run)
        .extracting(Refused::rejection)
        .isEqualTo(rejection);
  }

  private SaleOrderId twoLinesOfOneProduct(long onHand) {
    shop.receive(sku, onHand);
    return shop.order(line(sku, 5), line(sku, 5));
  }

  @Test
  void anUnreservedTransferHoldsNothingAlsoIfTwoOfItsLinesWantTheSameProduct() {
    var order = twoLinesOfOneProduct(5);

    shop.unreserve(transferOf(order));

    isRefused(
        TransferRejection.TRANSFER_NOT_READY,
        () -> shop.validate(transferOf(order), BackorderAnswer.CREATE));
  }

  @Test
  void whatJoinsAnUnreservedTransferWaitsWithIt() {
    var order = twoLinesOfOneProduct(5);
    var tray = shop.product();
    shop.receive(tray, 9);
    shop.unreserve(transferOf(order));

    shop.add(order, line(tray, 2));
    shop.change(order, 1, 6);

    isRefused(
        TransferRejection.TRANSFER_NOT_READY,
        () -> shop.validate(transferOf(order), BackorderAnswer.CREATE));
    shop.check(transferOf(order));
    assertThat(lastReserved(transferOf(order)).orElseThrow().sku()).isEqualTo(tray);
  }

  @Test
  void whatItGaveBackGoesToAnother() {
    var order = twoLinesOfOneProduct(5);
    var other = shop.order(line(sku, 3));

    shop.unreserve(transferOf(order));

    assertThat(givenBy(AllocationCause.RELEASE))
        .extracting(Allocation::transferId, Allocation::given)
        .containsExactly(tuple(transferOf(other), q(3)));
  }

  @Test
  void aCancelledTransferGivesNothingToItself() {
    var order = twoLinesOfOneProduct(5);
    var other = shop.order(line(sku, 3));

    shop.cancel(transferOf(order));

    assertThat(givenBy(AllocationCause.RELEASE))
        .extracting(Allocation::transferId)
        .containsExactly(transferOf(other));
  }

  @Test
  void aRemainderThatIsCancelledGoesToAnotherNotToItsOwnOtherLine() {
    var order = twoLinesOfOneProduct(5);
    var other = shop.order(line(sku, 3));

    shop.validate(transferOf(order), BackorderAnswer.CANCEL, List.of(new LineAmount(1, q(1))));

    assertThat(givenBy(AllocationCause.RELEASE))
        .extracting(Allocation::transferId)
        .containsExactly(transferOf(other));
  }

  @Test
  void checkAvailabilityTakesAllLinesIn() {
    var order = twoLinesOfOneProduct(8);
    shop.unreserve(transferOf(order));

    shop.check(transferOf(order));

    assertThat(givenBy(AllocationCause.CHECK_AVAILABILITY))
        .extracting(Allocation::line, Allocation::reserved)
        .containsExactly(tuple(1, q(5)), tuple(2, q(3)));
  }

  @Test
  void overDeliveryTakesFreeStockForSeveralLinesOfOneProduct() {
    shop.tolerating(100);
    var order = twoLinesOfOneProduct(13);

    shop.validate(
        transferOf(order), null, List.of(new LineAmount(1, q(6)), new LineAmount(2, q(7))));

    assertThat(happened(StockItemEvent.class).toList().getLast())
        .extracting("balance")
        .extracting("onHand", "reserved")
        .containsExactly(q(0), q(0));
  }

  @Test
  void theSurplusPassesToTheBackorderAndThePromiseIsNotLostInBetween() {
    var order = twoLinesOfOneProduct(10);
    shop.order(line(sku, 30));

    shop.validate(
        transferOf(order),
        BackorderAnswer.CREATE,
        List.of(new LineAmount(1, q(2)), new LineAmount(2, q(5))));

    assertThat(givenBy(AllocationCause.RELEASE)).isEmpty();
    var backorder = lastReserved(transferOf(order).backorder()).orElseThrow();
    assertThat(backorder.reserved()).isEqualTo(q(3));
    assertThat(backorder.state()).isEqualTo(TransferState.READY);
  }

  @Test
  void aBackorderOfABackorderIsOrdinary() {
    shop.receive(sku, 4);
    var order = shop.order(line(sku, 10));
    var id = transferOf(order);
    shop.validate(id, BackorderAnswer.CREATE);
    shop.receive(sku, 4);
    shop.validate(id.backorder(), BackorderAnswer.CREATE);
    shop.receive(sku, 4);

    shop.validate(id.backorder().backorder(), null);

    assertThat(happened(SaleOrderDeliveryRecorded.class).toList())
        .extracting(recorded -> recorded.lines().getFirst().done())
        .containsExactly(q(4), q(4), q(2));
  }

  @Test
  void aBackorderKeepsThePlaceOfItsParentInTheQueue() {
    shop.receive(sku, 4);
    var first = shop.order(line(sku, 10));
    shop.order(line(sku, 10));
    shop.validate(transferOf(first), BackorderAnswer.CREATE);

    shop.receive(sku, 3);

    assertThat(givenBy(AllocationCause.RECEIPT))
        .extracting(Allocation::transferId)
        .last()
        .isEqualTo(transferOf(first).backorder());
  }

  @Test
  void aBackorderWaitsForCheckAvailabilityWhereThatIsTheMethod() {
    shop.reserving(ReservationMethod.MANUAL);
    shop.receive(sku, 4);
    var order = shop.order(line(sku, 10));
    var id = transferOf(order);
    shop.check(id);
    shop.validate(id, BackorderAnswer.CREATE);
    shop.receive(sku, 6);

    isRefused(TransferRejection.TRANSFER_NOT_READY, () -> shop.validate(id.backorder(), null));
    shop.check(id.backorder());
    shop.validate(id.backorder(), null);
  }

  @Test
  void raisingAfterNeverBringsOnlyTheRaise() {
    shop.creatingBackorders(CreateBackorder.NEVER);
    shop.receive(sku, 10);
    var order = shop.order(line(sku, 20));
    shop.validate(transferOf(order), null);
    shop.receive(sku, 50);

    shop.change(order, 1, 23);
    shop.validate(TransferId.of(order, 2), null);

    assertThat(happened(SaleOrderDeliveryRecorded.class).toList())
        .extracting(recorded -> recorded.lines().getFirst().done())
        .containsExactly(q(10), q(3));
  }

  @Test
  void servicesHaveNoPartInTransfers() {
    var service = shop.product(ProductKind.SERVICE);
    shop.receive(sku, 5);
    var order = shop.order(line(service, 1), line(sku, 5));
    shop.change(order, 1, 4);
    shop.validate(transferOf(order), null);

    assertThat(happened(SaleOrderDeliveryRecorded.class).toList())
        .singleElement()
        .satisfies(recorded ->
            assertThat(recorded.lines()).singleElement().matches(done -> done.line() == 2));
  }

  @Test
  void aLineLoweredToWhatWasDeliveredCancelsItsBackorderAndFreesItsStock() {
    shop.receive(sku, 4);
    var order = shop.order(line(sku, 10));
    shop.validate(transferOf(order), BackorderAnswer.CREATE);
    shop.receive(sku, 3);
    var other = shop.order(line(sku, 2));

    shop.change(order, 1, 4);

    assertThat(givenBy(AllocationCause.RELEASE))
        .extracting(Allocation::transferId)
        .containsExactly(transferOf(other));
    isRefused(
        TransferRejection.TRANSFER_CANCELLED,
        () -> shop.validate(transferOf(order).backorder(), null));
  }

  @Test
  void aLineLoweredToNothingOnATransferWithOthersComesBackWhenRaised() {
    shop.receive(sku, 4);
    var tray = shop.product();
    var order = shop.order(line(sku, 10), line(tray, 1));
    shop.validate(transferOf(order), BackorderAnswer.CREATE);
    shop.change(order, 1, 4);
    shop.receive(sku, 1);

    shop.change(order, 1, 5);
    shop.validate(transferOf(order).backorder(), BackorderAnswer.CREATE);

    assertThat(happened(SaleOrderDeliveryRecorded.class).toList())
        .last()
        .satisfies(recorded ->
            assertThat(recorded.lines())
                .filteredOn(done -> done.line() == 1)
                .singleElement()
                .matches(done -> done.done().equals(q(1))));
  }

  @Test
  void cancellingTheOrderFreesTheStockOfItsBackorder() {
    shop.receive(sku, 4);
    var order = shop.order(line(sku, 10));
    shop.validate(transferOf(order), BackorderAnswer.CREATE);
    shop.receive(sku, 3);
    var other = shop.order(line(sku, 3));

    shop.cancel(order);

    assertThat(lastReserved(transferOf(other)).orElseThrow().state())
        .isEqualTo(TransferState.READY);
  }
}
