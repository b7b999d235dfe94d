package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.cancelled;
import static dev.remainder.command.transfer.ATransfer.done;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.moreDrawers;
import static dev.remainder.command.transfer.ATransfer.trays;
import static dev.remainder.command.transfer.ATransfer.validated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidateTransferTest extends TransferFixture {

  private static ValidateTransfer asReserved(@Nullable BackorderAnswer answer) {
    return new ValidateTransfer(ATransfer.ID, null, answer, null);
  }

  private static ValidateTransfer shipping(@Nullable BackorderAnswer answer, LineAmount... done) {
    return new ValidateTransfer(ATransfer.ID, List.of(done), answer, null);
  }

  private static LineAmount of(int line, long quantity) {
    return new LineAmount(line, q(quantity));
  }

  private static DeliveryValidated delivered(
      @Nullable TransferRef backorder, @Nullable String reason, ValidatedLine... lines) {
    return new DeliveryValidated(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        "S00001",
        "WH",
        List.of(lines),
        CreateBackorder.ASK,
        PolicySource.OPERATION_TYPE,
        backorder,
        reason);
  }

  private static BackorderCreated backorder(TheTerms terms, TransferLine... lines) {
    return new BackorderCreated(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.BACKORDER,
        ATransfer.ORDER,
        terms.terms(),
        ConfiguredTypes.WH_OUT,
        List.of(lines));
  }

  private static RemainderCancelled closedShort(@Nullable String reason, LineQuantity... lines) {
    return new RemainderCancelled(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        "S00001",
        List.of(lines),
        RemainderCause.OPERATOR,
        PolicySource.OPERATION_TYPE,
        reason);
  }

  @Test
  void shipsWhatIsReservedIfNothingIsSaid() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 55).events())
        .when(asReserved(null))
        .expectEvents(delivered(null, null, validated(1, 55, 55, 55, 0, 0)));
    assertThat(type.referencesDrawn()).isZero();
  }

  @Test
  void putsTheRemainderIntoABackorderWithTheTermsOfItsParent() {
    var terms = TheTerms.ofAnOrder().urgent();
    fixture
        .given(ATransfer.of(drawers(55)).with(terms).holding(1, 45).events())
        .when(asReserved(BackorderAnswer.CREATE))
        .expectEvents(
            delivered(ATransfer.BACKORDER, null, validated(1, 55, 45, 45, 10, 0)),
            backorder(terms, drawers(10)));
  }

  @Test
  void closesTheRemainderShortAndKeepsTheReason() {
    fixture
        .given(ATransfer.of(drawers(55)).holding(1, 45).events())
        .when(new ValidateTransfer(ATransfer.ID, null, BackorderAnswer.CANCEL, "customer declined"))
        .expectEvents(
            delivered(null, "customer declined", validated(1, 55, 45, 45, 0, 10)),
            closedShort("customer declined", drawersOf(10)));
    assertThat(type.referencesDrawn()).isZero();
  }

  @Test
  void shipsNothingOfALineThatIsNotNamed() {
    fixture
        .given(ATransfer.of(drawers(5), trays(20)).holding(1, 5).holding(2, 20).events())
        .when(shipping(BackorderAnswer.CREATE, of(1, 5)))
        .expectEvents(
            delivered(
                ATransfer.BACKORDER,
                null,
                validated(1, 5, 5, 5, 0, 0),
                validated(2, 20, 20, 0, 20, 0)),
            backorder(TheTerms.ofAnOrder(), trays(20)));
  }

  @Test
  void linesNeverNetAgainstEachOther() {
    type.tolerating(100);
    free.having("DRAWER", q(5));
    fixture
        .given(ATransfer.of(drawers(5), moreDrawers(5)).holding(1, 5).holding(3, 5).events())
        .when(shipping(BackorderAnswer.CREATE, of(1, 10), of(3, 0)))
        .expectEvents(
            delivered(
                ATransfer.BACKORDER,
                null,
                validated(1, 5, 5, 10, 0, 0),
                validated(3, 5, 5, 0, 5, 0)),
            backorder(TheTerms.ofAnOrder(), moreDrawers(5)));
  }

  @Test
  void takesWhatIsFreeBeyondWhatIsReserved() {
    free.having("DRAWER", q(3));
    fixture
        .given(ATransfer.of(drawers(10)).holding(1, 7).events())
        .when(shipping(null, of(1, 10)))
        .expectEvents(delivered(null, null, validated(1, 10, 7, 10, 0, 0)));
  }

  @Test
  void mayShipLessThanItHolds() {
    fixture
        .given(ATransfer.of(drawers(10)).holding(1, 7).events())
        .when(shipping(BackorderAnswer.CREATE, of(1, 4)))
        .expectEvents(
            delivered(ATransfer.BACKORDER, null, validated(1, 10, 7, 4, 6, 0)),
            backorder(TheTerms.ofAnOrder(), drawers(6)));
  }

  @Test
  void aLineLoweredToNothingShipsNothingAndIsNotShort() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(2, 20).events())
        .andGivenCommands(new LowerDemand(ATransfer.ID, 1, Quantity.ZERO))
        .when(asReserved(null))
        .expectEvents(
            delivered(null, null, validated(1, 0, 0, 0, 0, 0), validated(2, 20, 20, 20, 0, 0)));
  }

  @Test
  void aBackorderMayHaveABackorder() {
    var parent = ATransfer.ID.backorder();
    var planned = ATransfer.of(drawers(10)).planned();
    fixture
        .given(
            new TransferPlanned(
                parent,
                "WH/OUT/00007",
                planned.orderId(),
                planned.terms(),
                planned.operationType(),
                planned.reservation(),
                planned.lines(),
                new TransferRef(ATransfer.ID, ATransfer.REFERENCE)),
            new TransferReserved(
                parent,
                "WH/OUT/00007",
                1,
                "DRAWER",
                q(4),
                q(4),
                AllocationCause.RECEIPT,
                TransferState.READY))
        .when(new ValidateTransfer(parent, null, BackorderAnswer.CREATE, null))
        .expectEvents(
            new DeliveryValidated(
                parent,
                "WH/OUT/00007",
                ATransfer.ORDER,
                "S00001",
                "WH",
                List.of(validated(1, 10, 4, 4, 6, 0)),
                CreateBackorder.ASK,
                PolicySource.OPERATION_TYPE,
                new TransferRef(parent.backorder(), "WH/OUT/00002"),
                null),
            new BackorderCreated(
                parent,
                "WH/OUT/00007",
                new TransferRef(parent.backorder(), "WH/OUT/00002"),
                ATransfer.ORDER,
                planned.terms(),
                ConfiguredTypes.WH_OUT,
                List.of(drawers(6))));
  }

  @Test
  void allAtOnceMayStillShipAPartWhenItIsReady() {
    var terms = TheTerms.ofAnOrder().allAtOnce();
    fixture
        .given(ATransfer.of(drawers(10)).with(terms).holding(1, 10).events())
        .when(shipping(BackorderAnswer.CREATE, of(1, 4)))
        .expectEvents(
            delivered(ATransfer.BACKORDER, null, validated(1, 10, 10, 4, 6, 0)),
            backorder(terms, drawers(6)));
  }

  @Test
  void refusesWhileItWaits() {
    refused(
        ATransfer.of(drawers(55)).events(),
        asReserved(BackorderAnswer.CREATE),
        TransferRejection.TRANSFER_NOT_READY);
  }

  @Test
  void refusesUnderAllAtOnceWhileAnyLineMissesSome() {
    refused(
        ATransfer.of(drawers(55), trays(20))
            .with(TheTerms.ofAnOrder().allAtOnce())
            .holding(1, 55)
            .holding(2, 19)
            .events(),
        asReserved(BackorderAnswer.CREATE),
        TransferRejection.TRANSFER_NOT_READY);
  }

  @Test
  void refusesASecondTime() {
    refused(
        ATransfer.of(drawers(5)).holding(1, 5).followedBy(done(5)),
        asReserved(null),
        TransferRejection.TRANSFER_ALREADY_DONE);
  }

  @Test
  void refusesWhenItIsCancelled() {
    refused(
        ATransfer.of(drawers(5))
            .holding(1, 5)
            .followedBy(cancelled(TransferCancelCause.OPERATOR, drawersOf(5))),
        asReserved(null),
        TransferRejection.TRANSFER_CANCELLED);
  }

  @Test
  void refusesIfAllQuantitiesAreZero() {
    refused(
        ATransfer.of(drawers(5), trays(20)).holding(1, 5).events(),
        shipping(BackorderAnswer.CREATE, of(1, 0)),
        TransferRejection.NOTHING_TO_SHIP);
  }

  @Test
  void refusesIfNoLineIsNamed() {
    refused(
        ATransfer.of(drawers(5)).holding(1, 5).events(),
        shipping(BackorderAnswer.CREATE),
        TransferRejection.NOTHING_TO_SHIP);
  }

  @Test
  void refusesAnUnknownLine() {
    refused(
        ATransfer.of(drawers(5)).holding(1, 5).events(),
        shipping(null, of(1, 5), of(2, 1)),
        TransferRejection.UNKNOWN_LINE);
  }

  @Test
  void refusesMoreThanDemand() {
    free.having("DRAWER", q(100));
    refused(
        ATransfer.of(drawers(5)).holding(1, 5).events(),
        shipping(null, new LineAmount(1, q("5.001"))),
        TransferRejection.OVER_DELIVERY);
  }

  @Test
  void shipsUpToTheTolerance() {
    type.tolerating(10);
    free.having("DRAWER", q(1));
    fixture
        .given(ATransfer.of(drawers(10)).holding(1, 10).events())
        .when(shipping(null, of(1, 11)))
        .expectEvents(delivered(null, null, validated(1, 10, 10, 11, 0, 0)));
  }

  @Test
  void refusesMoreThanTheTolerance() {
    type.tolerating(10);
    free.having("DRAWER", q(100));
    refused(
        ATransfer.of(drawers(10)).holding(1, 10).events(),
        shipping(null, new LineAmount(1, q("11.001"))),
        TransferRejection.OVER_DELIVERY);
  }

  @Test
  void refusesMoreThanCanBeTaken() {
    free.having("DRAWER", q(2));
    refused(
        ATransfer.of(drawers(10)).holding(1, 7).events(),
        shipping(null, of(1, 10)),
        TransferRejection.INSUFFICIENT_STOCK);
  }

  @Test
  void linesOfOneProductShareWhatIsFree() {
    free.having("DRAWER", q(3));
    refused(
        ATransfer.of(drawers(10), moreDrawers(10)).holding(1, 8).holding(3, 8).events(),
        shipping(null, of(1, 10), of(3, 10)),
        TransferRejection.INSUFFICIENT_STOCK);
  }

  @Test
  void asksWithTheShortLinesAndTheChoices() {
    fixture
        .given(ATransfer.of(drawers(55), trays(20)).holding(1, 45).holding(2, 20).events())
        .when(asReserved(null))
        .expectNoEvents()
        .expectException(
            refusedWith(
                TransferRejection.BACKORDER_DECISION_REQUIRED,
                Map.of(
                    "lines",
                    List.of(new ShortLine(1, "DRAWER", q(55), q(45), q(10))),
                    "choices",
                    List.of(BackorderAnswer.CREATE, BackorderAnswer.CANCEL),
                    "policy",
                    CreateBackorder.ASK,
                    "decidedBy",
                    PolicySource.OPERATION_TYPE)));
    assertThat(type.referencesDrawn()).isZero();
  }

  private void refused(List<?> given, ValidateTransfer command, TransferRejection rejection) {
    fixture.given(given).when(command).expectNoEvents().expectException(refusedWith(rejection));
    assertThat(type.referencesDrawn()).isZero();
  }
}
