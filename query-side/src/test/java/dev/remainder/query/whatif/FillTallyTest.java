package dev.remainder.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.query.whatif.world.Delivery;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fill rate is what the report calls one")
class FillTallyTest {

  private final FillTally tally = new FillTally();

  /** {@code 20/40} is 20 of a demand of 40. */
  private void delivers(String order, String... doneOfDemand) {
    tally.add(
        new SaleOrderId(order),
        Arrays.stream(doneOfDemand)
            .map(line -> line.split("/"))
            .map(line ->
                new Delivery.Line(
                    1,
                    "X",
                    Quantity.of(line[1]),
                    Quantity.of(line[0]),
                    Quantity.ZERO,
                    Quantity.ZERO))
            .toList());
  }

  private List<String> rates() {
    return Arrays.asList(
        String.valueOf(tally.ofUnits()),
        String.valueOf(tally.ofLines()),
        String.valueOf(tally.ofOrders()));
  }

  /** The numbers of FillRateReportTest: 170 of 200 units, 4 of 6 lines, 0 of 2 orders. */
  @Test
  void unitsLinesAndOrders() {
    delivers("S1", "20/40", "30/30", "30/30");
    delivers("S2", "40/50", "25/25", "25/25");
    assertThat(rates()).containsExactly("85.00", "66.67", "0.00");
  }

  @Test
  void moreThanAskedFillsNothingElse() {
    delivers("S1", "12/10", "8/10");
    assertThat(rates()).containsExactly("90.00", "50.00", "0.00");
  }

  @Test
  void anOrderIsFilledIfAllItsFirstDeliveriesAre() {
    delivers("S1", "5/5");
    delivers("S2", "5/5");
    delivers("S1", "4/5");
    assertThat(rates()).containsExactly("93.33", "66.67", "50.00");
  }

  @Test
  void nothingHasNoRate() {
    assertThat(rates()).containsExactly("null", "null", "null");
  }
}
