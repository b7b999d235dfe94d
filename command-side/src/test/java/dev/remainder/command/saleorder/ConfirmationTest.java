package dev.remainder.command.saleorder;

import static dev.remainder.command.saleorder.AnOrder.drawers;
import static dev.remainder.command.testing.Sample.NOW;
import static dev.remainder.command.testing.Sample.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest {

  private static DeliveryTerms terms(QuotationTerms own, @Nullable PickingPolicy chosen) {
    var order = AnOrder.quoted(own, drawers(55)).progress();
    return Confirmation.terms(order, () -> Optional.ofNullable(chosen), NOW);
  }

  @ParameterizedTest
  @CsvSource({
    // the order's own, of the settings, in force
    ",                    ,                    AS_SOON_AS_POSSIBLE",
    ",                    AS_SOON_AS_POSSIBLE, AS_SOON_AS_POSSIBLE",
    ",                    ALL_AT_ONCE,         ALL_AT_ONCE",
    "AS_SOON_AS_POSSIBLE, ALL_AT_ONCE,         AS_SOON_AS_POSSIBLE",
    "ALL_AT_ONCE,         AS_SOON_AS_POSSIBLE, ALL_AT_ONCE"
  })
  void theOrdersShippingPolicyWinsOverTheSettings(
      @Nullable PickingPolicy own, @Nullable PickingPolicy chosen, PickingPolicy inForce) {
    assertThat(terms(new QuotationTerms(own, null, Priority.NORMAL, null), chosen).pickingPolicy())
        .isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"3", "-3"})
  void aDateThatWasAskedForIsKept(long days) {
    var own = new QuotationTerms(null, null, Priority.NORMAL, inDays(days));

    assertThat(terms(own, null).scheduledDate()).isEqualTo(inDays(days));
    assertThat(terms(own, null).confirmedAt()).isEqualTo(NOW);
    assertThat(terms(AnOrder.ORDINARY, null).scheduledDate()).isEqualTo(NOW);
  }
}
