package dev.remainder.query.whatif;

import static dev.remainder.query.whatif.world.Trade.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.query.whatif.world.AllocationRule;
import dev.remainder.query.whatif.world.OtherRules;
import dev.remainder.query.whatif.world.Trade;
import dev.remainder.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a simulation answers")
class SimulationTest {

  private static final OtherRules ALWAYS = new OtherRules(null, CreateBackorder.ALWAYS, null);
  private static final OtherRules FIFO = new OtherRules(null, null, AllocationRule.FIFO);

  private final Trade trade = new Trade();

  private SimulationAnswer simulate(OtherRules rules, ComparedPeriod period) {
    return new Simulation(rules, period, 1000).play(trade.log());
  }

  private SimulationAnswer simulate(OtherRules rules) {
    return simulate(rules, until(100));
  }

  private static ComparedPeriod until(double to) {
    return new ComparedPeriod(null, day(to), null, null);
  }

  /** {@code real -> simulated, difference, better}. */
  private static Map<Measure, String> comparison(SimulationAnswer answer) {
    return answer.comparison().stream()
        .collect(
            Collectors.toMap(
                Compared::measure,
                it ->
                    "%s -> %s, %s, %s"
                        .formatted(it.real(), it.simulated(), it.difference(), it.better())));
  }

  private static List<String> orders(List<ComparedOrder> orders) {
    return orders.stream()
        .map(it ->
            "%s of %s: %s -> %s in %s -> %s days, backordered %s -> %s"
                .formatted(
                    it.reference(),
                    it.customer(),
                    it.realDelivered(),
                    it.simulatedDelivered(),
                    it.realDaysToDelivery(),
                    it.simulatedDaysToDelivery(),
                    it.realBackorderDays(),
                    it.simulatedBackorderDays()))
        .toList();
  }

  /** Of 10, 4 are there; 6 come on day 10, when really nobody wants them any more. */
  private void dropped() {
    trade.on(1).receives("OTHER 1").orders("S0", "OTHER 1").on(2).validates("S0");
    trade.creatingBackorders(CreateBackorder.NEVER);
    trade.on(3).receives("X 4").orders("S1", "X 10").on(4).validates("S1");
    trade.on(10).receives("X 6");
  }

  @Test
  void figuresOfBothWorlds() {
    dropped();
    var answer = simulate(ALWAYS);
    assertThat(comparison(answer))
        .isEqualTo(
            Map.of(
                Measure.FILL_RATE_UNITS, "45.45 -> 45.45, 0.00, null",
                Measure.FILL_RATE_LINES, "50.00 -> 50.00, 0.00, null",
                Measure.FILL_RATE_ORDERS, "50.00 -> 50.00, 0.00, null",
                Measure.UNITS_DELIVERED, "5 -> 11, 6, true",
                Measure.UNITS_CLOSED_SHORT, "6 -> 0, -6, true",
                Measure.DAYS_TO_DELIVERY, "1.00 -> 4.82, 3.82, false",
                Measure.BACKORDER_DAYS, "0.00 -> 7.00, 7.00, false",
                Measure.BACKORDERS, "0 -> 1, 1, null",
                Measure.DELIVERIES, "2 -> 3, 1, null"));
    assertThat(answer.differsSince()).isEqualTo(day(4));
    assertThat(orders(answer.orders().gain()))
        .containsExactly(
            "S1 of Customer of S1: 4 -> 10 in 1.00 -> 5.20 days, backordered 0.00 -> 7.00");
    assertThat(answer.orders().lose()).isEmpty();
    assertThat(List.of(answer.orders().gaining(), answer.orders().losing(), answer.orders().same()))
        .containsExactly(1L, 0L, 1L);
    assertThat(answer.events()).isEqualTo(trade.log().count());
  }

  @Test
  void dayByDay() {
    dropped();
    assertThat(
            simulate(ALWAYS).days().stream()
                .map(it ->
                    "%s: %s %s, %s %s"
                        .formatted(
                            it.day(),
                            it.realFillRate(),
                            it.simulatedFillRate(),
                            it.realDelivered(),
                            it.simulatedDelivered())))
        .containsExactly(
            "2026-01-03: 100.00 100.00, 1 1",
            "2026-01-05: 40.00 40.00, 4 4",
            "2026-01-12: null null, 0 6");
  }

  @Test
  void whoGetsTheSameSoonerGainsAndWhoGetsItLaterLoses() {
    trade.on(1).receives("OTHER 1").orders("S0", "OTHER 1").on(2).validates("S0");
    trade.on(3).orders("S1", "X 10");
    trade.on(4).orders("S2", "X 10", it -> it.rescheduled(Priority.URGENT, day(30)), null);
    trade.on(10).receives("X 10").on(12).validates("S2");
    trade.on(20).receives("X 10").on(21).validates("S1");
    var answer = simulate(FIFO).orders();
    assertThat(orders(answer.gain()))
        .containsExactly(
            "S1 of Customer of S1: 10 -> 10 in 18.00 -> 8.00 days, backordered 0.00 -> 0.00");
    assertThat(orders(answer.lose()))
        .containsExactly(
            "S2 of Customer of S2: 10 -> 10 in 8.00 -> 17.00 days, backordered 0.00 -> 0.00");
    assertThat(answer.same()).isEqualTo(1);
    assertThat(orders(simulate(FIFO, until(15)).orders().lose()))
        .containsExactly(
            "S2 of Customer of S2: 10 -> 0 in 8.00 -> null days, backordered 0.00 -> 0.00");
  }

  @Test
  void listsEndSomewhereAndTheirTotalsDoNot() {
    trade.creatingBackorders(CreateBackorder.NEVER);
    for (int number = 100; number < 250; number++) {
      trade.on(3).receives("X" + number + " 1").orders("S" + number, "X" + number + " 2");
      trade.on(4).validates("S" + number).on(5).receives("X" + number + " 1");
    }
    var orders = new Simulation(ALWAYS, until(50), 10_000).play(trade.log()).orders();
    assertThat(orders.gaining()).isEqualTo(150);
    assertThat(orders.gain()).hasSize(100).extracting(ComparedOrder::reference).contains("S100");
  }

  @Test
  void rulesThatWereInForceAnyway() {
    dropped();
    var answer = simulate(new OtherRules(null, CreateBackorder.NEVER, null));
    assertThat(answer.differsSince()).isNull();
    assertThat(answer.comparison()).allMatch(it -> it.better() == null);
    assertThat(answer.orders().same()).isEqualTo(2);
    assertThat(answer.rules().real())
        .isEqualTo(
            new RulesAnswer.Real(
                List.of(PickingPolicy.AS_SOON_AS_POSSIBLE),
                List.of(CreateBackorder.ASK, CreateBackorder.NEVER),
                AllocationRule.PRIORITY_DATE));
  }

  @Test
  void onlyWhatWasInForceInThePeriodIsNamed() {
    dropped();
    var period = new ComparedPeriod(day(3), day(100), null, null);
    assertThat(simulate(ALWAYS, period).rules().real().createBackorder())
        .containsExactly(CreateBackorder.NEVER);
    var elsewhere = new ComparedPeriod(day(3), day(100), "OTHER", null);
    assertThat(simulate(ALWAYS, elsewhere).rules().real().createBackorder()).isEmpty();
  }

  @Test
  void aPeriodAWarehouseAProduct() {
    dropped();
    assertThat(comparison(simulate(ALWAYS, new ComparedPeriod(day(5), day(100), null, null))))
        .containsEntry(Measure.UNITS_DELIVERED, "0 -> 0, 0, null");
    assertThat(comparison(simulate(ALWAYS, new ComparedPeriod(day(4), day(11), null, null))))
        .containsEntry(Measure.UNITS_DELIVERED, "4 -> 4, 0, null")
        .containsEntry(Measure.BACKORDER_DAYS, "0.00 -> 7.00, 7.00, false");
    assertThat(comparison(simulate(ALWAYS, new ComparedPeriod(null, day(100), "ELSE", null))))
        .containsEntry(Measure.UNITS_DELIVERED, "0 -> 0, 0, null");
    assertThat(comparison(simulate(ALWAYS, new ComparedPeriod(null, day(100), null, "OTHER"))))
        .containsEntry(Measure.UNITS_DELIVERED, "1 -> 1, 0, null")
        .containsEntry(Measure.FILL_RATE_ORDERS, "100.00 -> 100.00, 0.00, null");
  }

  @Test
  void ofABackorderOnlyTheDaysOfThePeriodCount() {
    trade.on(3).receives("X 4").orders("S1", "X 10").on(4).validates("S1");
    trade.on(10).receives("X 6").on(12).validates("S1");
    assertThat(
            comparison(simulate(OtherRules.NONE, new ComparedPeriod(day(6), day(9.5), null, null))))
        .containsEntry(Measure.BACKORDER_DAYS, "3.50 -> 3.50, 0.00, null")
        .containsEntry(Measure.BACKORDERS, "0 -> 0, 0, null");
    assertThat(comparison(simulate(OtherRules.NONE)))
        .containsEntry(Measure.BACKORDER_DAYS, "8.00 -> 8.00, 0.00, null");
  }

  @Test
  void nothingAtAll() {
    var answer = new Simulation(FIFO, until(1), 1000).play(Stream.of());
    assertThat(answer.comparison()).hasSize(Measure.values().length);
    assertThat(comparison(answer))
        .containsEntry(Measure.FILL_RATE_UNITS, "null -> null, null, null")
        .containsEntry(Measure.DAYS_TO_DELIVERY, "null -> null, null, null")
        .containsEntry(Measure.UNITS_DELIVERED, "0 -> 0, 0, null");
    assertThat(answer.days()).isEmpty();
    assertThat(answer.orders().same()).isZero();
    assertThat(answer.events()).isZero();
  }

  @Test
  void tellsWhatItTakesForGranted() {
    dropped();
    assertThat(simulate(new OtherRules(PickingPolicy.ALL_AT_ONCE, null, AllocationRule.FIFO)))
        .satisfies(answer -> {
          assertThat(answer.assumptions())
              .anyMatch(it -> it.contains("shipping policy ALL_AT_ONCE"))
              .anyMatch(it -> it.contains("Create Backorder is what it really was"))
              .anyMatch(it -> it.contains("order of confirmation"))
              .anyMatch(it -> it.contains("(at the end: 24 hours)"));
          assertThat(answer.definitions()).containsKey("firstDelivery");
        });
    for (var rule : AllocationRule.values()) {
      for (var policy : CreateBackorder.values()) {
        assertThat(simulate(new OtherRules(null, policy, rule)).assumptions())
            .doesNotHaveDuplicates()
            .anyMatch(it -> it.contains("Create Backorder is " + policy + " in the period"))
            .allMatch(it -> it.endsWith("."));
      }
    }
  }

  @Test
  void noMoreThanTheMemoryHolds() {
    dropped();
    var events = trade.log().count();
    assertThat(new Simulation(ALWAYS, until(100), events).play(trade.log()).events())
        .isEqualTo(events);
    assertThatThrownBy(() -> new Simulation(ALWAYS, until(100), events - 1).play(trade.log()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("to comes after more than " + (events - 1) + " events");
    assertThat(new Simulation(ALWAYS, until(2), events - 1).play(trade.log()).events())
        .isLessThan(events);
  }

  @Test
  void whatComesAfterThePeriodIsNotLookedAt() {
    dropped();
    assertThat(simulate(ALWAYS, until(4)).events())
        .isEqualTo(trade.log().filter(it -> it.at().isBefore(Instant.from(day(4)))).count());
  }
}
