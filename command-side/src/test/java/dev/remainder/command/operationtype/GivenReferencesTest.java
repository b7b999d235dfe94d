package dev.remainder.command.operationtype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log tells which numbers each prefix has given")
class GivenReferencesTest {

  private final GivenReferences given = new GivenReferences();

  @Test
  void theHighestOfEachPrefix() {
    create("WH", "WH/OUT/");
    plan("WH", "WH/OUT/00002");
    plan("WH", "WH/OUT/00011");
    plan("WH", "WH/OUT/00003");
    change("WH", "PICK-");
    plan("WH", "PICK-00001");

    assertThat(given.highest()).isEqualTo(Map.of("WH/OUT/", 11L, "PICK-", 1L));
  }

  @Test
  void twoTypesShareThoseOfAPrefix() {
    create("A", "OUT/");
    create("B", "OUT/");
    plan("A", "OUT/00001");
    plan("B", "OUT/00002");

    assertThat(given.highest()).isEqualTo(Map.of("OUT/", 2L));
  }

  @Test
  void aNumberWithMoreThanFiveDigitsBelongsToItsOwnPrefix() {
    create("A", "W");
    create("B", "W1");
    plan("A", "W100001");
    plan("B", "W100007");

    assertThat(given.highest()).isEqualTo(Map.of("W", 100_001L, "W1", 7L));
  }

  @Test
  void whatWasGivenWhileThePrefixWasChangedBelongsToTheOneBefore() {
    create("A", "OUT/");
    change("A", "DELIVERY/");
    plan("A", "OUT/00005");

    assertThat(given.highest()).isEqualTo(Map.of("OUT/", 5L));
  }

  private void create(String type, String prefix) {
    given.see(new OperationTypeCreated(type, "WH", "My Company", terms(prefix)));
  }

  private void change(String type, String prefix) {
    given.see(new OperationTypeChanged(type, terms("before"), terms(prefix)));
  }

  private void plan(String type, String reference) {
    var order = new SaleOrderId("order");
    var transfer = TransferId.of(order, 1);
    given.see(new TransferPlanned(transfer, reference, order, null, type, null, List.of(), null));
  }

  private static OperationTypeTerms terms(String prefix) {
    return new OperationTypeTerms(
        "Delivery Orders", prefix, CreateBackorder.ASK, ReservationMethod.AT_CONFIRM, 0, 0, 0);
  }
}
