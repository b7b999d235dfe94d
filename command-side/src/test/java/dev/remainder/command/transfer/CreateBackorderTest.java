package dev.remainder.command.transfer;

import static dev.remainder.command.testing.RefusedWith.refusedWith;
import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.validated;

import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.Preview;
import dev.remainder.command.transfer.TransferCommand.PreviewValidation;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.value.RemainderCause;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth table through the aggregate: 55 cases wanted, 45 or all 55 there. */
class CreateBackorderTest extends TransferFixture {

  static Stream<TruthTable.Row> rows() {
    return TruthTable.rows();
  }

  private TestExecutor<Transfer> given(TruthTable.Row row) {
    type.creatingBackorders(row.ofType());
    return fixture.given(
        ATransfer.of(drawers(55))
            .with(TheTerms.ofAnOrder().creatingBackorders(row.ofOrder()))
            .holding(1, row.isShort() ? 45 : 55)
            .events());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void validatingDoesAsTheTableSays(TruthTable.Row row) {
    var result =
        given(row).when(new ValidateTransfer(ATransfer.ID, null, row.answer(), "as agreed"));
    switch (row.outcome()) {
      case ASKED -> refused(result, TransferRejection.BACKORDER_DECISION_REQUIRED);
      case BACKORDER_REFUSED -> refused(result, TransferRejection.BACKORDER_NOT_ALLOWED);
      case CANCEL_REFUSED -> refused(result, TransferRejection.CANCEL_NOT_ALLOWED);
      case NOTHING_LEFT ->
          result.expectEvents(delivered(row, null, validated(1, 55, 55, 55, 0, 0)));
      case BACKORDER ->
          result.expectEvents(
              delivered(row, ATransfer.BACKORDER, validated(1, 55, 45, 45, 10, 0)), backorder(row));
      case CLOSED_BY_OPERATOR ->
          result.expectEvents(
              delivered(row, null, validated(1, 55, 45, 45, 0, 10)),
              closedShort(row, RemainderCause.OPERATOR));
      case CLOSED_BY_POLICY ->
          result.expectEvents(
              delivered(row, null, validated(1, 55, 45, 45, 0, 10)),
              closedShort(row, RemainderCause.POLICY));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePreviewSaysTheSameAndChangesNothing(TruthTable.Row row) {
    var result =
        given(row).when(new PreviewValidation(ATransfer.ID, null, row.answer())).expectNoEvents();
    switch (row.outcome()) {
      case BACKORDER_REFUSED -> refused(result, TransferRejection.BACKORDER_NOT_ALLOWED);
      case CANCEL_REFUSED -> refused(result, TransferRejection.CANCEL_NOT_ALLOWED);
      case ASKED -> result.expectResultMessagePayload(preview(row, 45, true));
      case NOTHING_LEFT ->
          result.expectResultMessagePayload(
              new Preview(List.of(drawersOf(55)), List.of(), false, inForce(row)));
      case BACKORDER, CLOSED_BY_OPERATOR, CLOSED_BY_POLICY ->
          result.expectResultMessagePayload(preview(row, 45, false));
    }
  }

  private static Preview preview(TruthTable.Row row, long ships, boolean asks) {
    return new Preview(
        List.of(drawersOf(ships)),
        List.of(new ShortLine(1, "DRAWER", q(55), q(ships), q(55 - ships))),
        asks,
        inForce(row));
  }

  private static EffectivePolicy inForce(TruthTable.Row row) {
    return new EffectivePolicy(row.inForce(), row.decidedBy());
  }

  private static void refused(ResultValidator<Transfer> result, TransferRejection rejection) {
    result.expectNoEvents().expectException(refusedWith(rejection));
  }

  private static DeliveryValidated delivered(
      TruthTable.Row row, @Nullable TransferRef backorder, ValidatedLine line) {
    return new DeliveryValidated(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        "S00001",
        "WH",
        List.of(line),
        row.inForce(),
        row.decidedBy(),
        backorder,
        "as agreed");
  }

  private static BackorderCreated backorder(TruthTable.Row row) {
    return new BackorderCreated(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.BACKORDER,
        ATransfer.ORDER,
        TheTerms.ofAnOrder().creatingBackorders(row.ofOrder()).terms(),
        ConfiguredTypes.WH_OUT,
        List.of(drawers(10)));
  }

  private static RemainderCancelled closedShort(TruthTable.Row row, RemainderCause cause) {
    return new RemainderCancelled(
        ATransfer.ID,
        ATransfer.REFERENCE,
        ATransfer.ORDER,
        "S00001",
        List.of(drawersOf(10)),
        cause,
        row.decidedBy(),
        "as agreed");
  }
}
