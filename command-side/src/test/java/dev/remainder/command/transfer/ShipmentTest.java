package dev.remainder.command.transfer;

import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.transfer.ATransfer.drawers;
import static dev.remainder.command.transfer.ATransfer.drawersOf;
import static dev.remainder.command.transfer.ATransfer.moreDrawers;
import static dev.remainder.command.transfer.ATransfer.trays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.testing.FreeInWarehouse;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.events.value.StockItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipmentTest {

  private final PickingLines lines =
      PickingLines.planned(List.of(drawers(10), trays(5), moreDrawers(4)))
          .holding(1, q(8))
          .holding(3, q(4));

  private static LineAmount of(int line, String quantity) {
    return new LineAmount(line, q(quantity));
  }

  private static void refused(TransferRejection rejection, ThrowingCallable asked) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(asked)
        .extracting(Refused::rejection)
        .isEqualTo(rejection);
  }

  @Test
  void withoutQuantitiesWhatIsReservedShips() {
    assertThat(Shipment.of(lines, null).shipped())
        .containsExactly(drawersOf(8), new PickingLine(moreDrawers(4), q(4)).of(q(4)));
  }

  @Test
  void linesNotNamedShipNothing() {
    var shipment = Shipment.of(lines, List.of(of(2, "5")));

    assertThat(shipment.shipped()).containsExactly(ATransfer.traysOf(5));
    assertThat(shipment.shortLines()).extracting(ShortLine::line).containsExactly(1, 3);
  }

  @Test
  void oneLineMoreDoesNotMakeUpForAnotherLineLess() {
    var shipment = Shipment.of(lines, List.of(of(1, "11"), of(2, "5"), of(3, "3")));

    assertThat(shipment.isShort()).isTrue();
    assertThat(shipment.shortLines()).containsExactly(new ShortLine(3, "DRAWER", q(4), q(3), q(1)));
  }

  @Test
  void anUnknownLineIsNamed() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Shipment.of(lines, List.of(of(9, "1"))))
        .satisfies(refused -> {
          assertThat(refused.rejection()).isEqualTo(TransferRejection.UNKNOWN_LINE);
          assertThat(refused.about()).isEqualTo(Map.of("line", 9));
        });
  }

  @Test
  void nothingToShipIsRefused() {
    refused(
        TransferRejection.NOTHING_TO_SHIP,
        () -> Shipment.of(lines, List.of(of(1, "0"))).refuseIfNothingShips());
    assertThatCode(() -> Shipment.of(lines, List.of(of(1, "0.001"))).refuseIfNothingShips())
        .doesNotThrowAnyException();
  }

  /** Of a line that wants 10. */
  @ParameterizedTest
  @CsvSource({
    "0,   10,     true",
    "0,   10.001, false",
    "5,   10.5,   true",
    "5,   10.501, false",
    "33,  13.3,   true",
    "33,  13.301, false",
    "100, 20,     true"
  })
  void overDeliveryIsAllowedUpToTheTolerance(int percent, String done, boolean allowed) {
    var shipment = Shipment.of(lines, List.of(of(1, done)));

    if (allowed) {
      assertThatCode(() -> shipment.refuseOverDelivery(percent)).doesNotThrowAnyException();
    } else {
      refused(TransferRejection.OVER_DELIVERY, () -> shipment.refuseOverDelivery(percent));
    }
  }

  @Test
  void aFractionOfTheFinestStepIsNoTolerance() {
    var finest = PickingLines.planned(List.of(drawers(10))).with(wanting("0.005"));

    refused(
        TransferRejection.OVER_DELIVERY,
        () -> Shipment.of(finest, List.of(of(1, "0.006"))).refuseOverDelivery(10));
  }

  private static PickingLine wanting(String demand) {
    return PickingLine.unreserved(drawers(1)).wanting(q(demand));
  }

  @Test
  void aLineWithoutDemandToleratesNothing() {
    var lowered = lines.with(PickingLine.unreserved(drawers(0)));

    refused(
        TransferRejection.OVER_DELIVERY,
        () -> Shipment.of(lowered, List.of(of(1, "0.001"))).refuseOverDelivery(1000));
  }

  @Test
  void whatIsReservedAndFreeCanBeTakenAndNoMore() {
    var free = new FreeInWarehouse().having("DRAWER", q(2));

    assertThatCode(() ->
            Shipment.of(lines, List.of(of(1, "10"), of(3, "4")))
                .refuseMoreThanCanBeTaken("WH", free))
        .doesNotThrowAnyException();
    refused(
        TransferRejection.INSUFFICIENT_STOCK,
        () ->
            Shipment.of(lines, List.of(of(1, "10.001"), of(3, "4")))
                .refuseMoreThanCanBeTaken("WH", free));
  }

  @Test
  void twoLinesOfOneProductCannotBothTakeTheSameFreeStock() {
    var free = new FreeInWarehouse().having("DRAWER", q(2));

    refused(
        TransferRejection.INSUFFICIENT_STOCK,
        () ->
            Shipment.of(lines, List.of(of(1, "10"), of(3, "5")))
                .refuseMoreThanCanBeTaken("WH", free));
  }

  @Test
  void stockIsLookedAtOnlyWhereNeededAndInTheOrderOfTheSkus() {
    var asked = new ArrayList<StockItemId>();
    var lines =
        PickingLines.planned(List.of(trays(5), drawers(10), moreDrawers(4))).holding(3, q(4));

    Shipment.of(lines, List.of(of(1, "1"), of(2, "1"), of(3, "4")))
        .refuseMoreThanCanBeTaken(
            "WH",
            stockItem -> {
              asked.add(stockItem);
              return q(1);
            });

    assertThat(asked)
        .containsExactly(new StockItemId("WH", "DRAWER"), new StockItemId("WH", "TRAY"));
  }

  @Test
  void remaindersGoOnOrAreCancelledNeverBoth() {
    var shipment = Shipment.of(lines, List.of(of(1, "4"), of(2, "5")));

    assertThat(shipment.validated(true))
        .containsExactly(
            ATransfer.validated(1, 10, 8, 4, 6, 0),
            ATransfer.validated(2, 5, 0, 5, 0, 0),
            ATransfer.validated(3, 4, 4, 0, 4, 0));
    assertThat(shipment.validated(false))
        .containsExactly(
            ATransfer.validated(1, 10, 8, 4, 0, 6),
            ATransfer.validated(2, 5, 0, 5, 0, 0),
            ATransfer.validated(3, 4, 4, 0, 0, 4));
  }
}
