package dev.remainder.query.whatif.world;

import static dev.remainder.query.whatif.world.Trade.creating;
import static dev.remainder.query.whatif.world.Trade.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.StockItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small trades with a known outcome under each rule")
class RulesTest {

  private static final OtherRules FIFO = new OtherRules(null, null, AllocationRule.FIFO);
  private static final OtherRules FAIR = new OtherRules(null, null, AllocationRule.FAIR_SHARE);
  private static final OtherRules COMPLETE =
      new OtherRules(null, null, AllocationRule.COMPLETE_FIRST);
  private static final OtherRules ALL_AT_ONCE =
      new OtherRules(PickingPolicy.ALL_AT_ONCE, null, null);

  private final Trade trade = new Trade();

  private static OtherRules creates(CreateBackorder policy) {
    return new OtherRules(null, policy, null);
  }

  /** {@code 1.5 S1: 10}: on which day of which order how much of each line was shipped. */
  private static final class Shipments implements Course {
    private final List<String> told = new ArrayList<>();

    @Override
    public void planned(PlannedTransfer transfer) {}

    @Override
    public void delivered(Delivery it) {
      told.add(
          "%s %s: %s"
              .formatted(
                  text(it.at()),
                  it.terms().orderReference(),
                  it.lines().stream()
                      .map(line -> line.done().toString())
                      .collect(Collectors.joining(" "))));
    }

    @Override
    public void withdrawn(WithdrawnTransfer it) {
      told.add(
          "%s %s cancelled: %s"
              .formatted(
                  text(it.at()),
                  it.terms().orderReference(),
                  it.lines().stream()
                      .map(line -> line.quantity().toString())
                      .collect(Collectors.joining(" "))));
    }

    private static String text(Instant at) {
      var days = Duration.between(Trade.START, at).toMinutes() / (24 * 60.0);
      return days == Math.rint(days) ? "" + (long) days : "" + days;
    }
  }

  private List<String> simulated(OtherRules rules) {
    return simulated(rules, null);
  }

  private List<String> simulated(OtherRules rules, Instant from) {
    var real = new Shipments();
    var simulated = new Shipments();
    var replay = new Replay(rules, from, real, simulated);
    trade.log().forEach(recorded -> replay.next(recorded.event(), recorded.at()));
    replay.end(day(100));
    if (replay.differsSince() == null) {
      assertThat(simulated.told).isEqualTo(real.told);
    }
    return simulated.told;
  }

  /** So that a day is what people take from Ready to validated. */
  private Trade aDayIsUsual() {
    return trade.on(1).receives("OTHER 1").orders("S0", "OTHER 1").on(2).validates("S0");
  }

  @Test
  void withoutOtherRulesNothingIsDifferent() {
    contested();
    assertThat(simulated(OtherRules.NONE))
        .isEqualTo(
            simulated(
                new OtherRules(
                    PickingPolicy.AS_SOON_AS_POSSIBLE,
                    CreateBackorder.ASK,
                    AllocationRule.PRIORITY_DATE)))
        .containsExactly("2 S0: 1", "12 S2: 10", "21 S1: 10");
  }

  /** S1 is first, but S2 is urgent. */
  private void contested() {
    aDayIsUsual().on(3).orders("S1", "X 10");
    trade.on(4).orders("S2", "X 10", it -> it.rescheduled(Priority.URGENT, day(30)), null);
    trade.on(10).receives("X 10").on(12).validates("S2");
    trade.on(20).receives("X 10").on(21).validates("S1");
  }

  @Test
  void fifoServesWhoConfirmedFirst() {
    contested();
    // S1 is Ready on day 10, which it really was not, so it leaves a usual day later. When somebody
    // came for S2, it was not Ready; on day 20 nobody will come for it any more.
    assertThat(simulated(FIFO)).containsExactly("2 S0: 1", "11 S1: 10", "21 S2: 10");
  }

  @Test
  void whatHappenedBeforeThePeriodStaysAsItWas() {
    contested();
    assertThat(simulated(FIFO, day(10.5))).containsExactly("2 S0: 1", "12 S2: 10", "21 S1: 10");
    assertThat(simulated(FIFO, day(10)).get(1)).isEqualTo("11 S1: 10");
  }

  @Test
  void fifoTakesBackFromTheLastConfirmed() {
    aDayIsUsual().on(3).receives("X 20").orders("S1", "X 10");
    trade.on(4).orders("S2", "X 10", it -> it.rescheduled(Priority.URGENT, day(30)), null);
    trade.on(5).counts("X", "-10").on(6).validates("S2");
    // Really S1 lost its stock to the count.
    assertThat(simulated(FIFO)).containsExactly("2 S0: 1", "6 S1: 10");
  }

  @Test
  void fairShareGivesSomethingToAll() {
    aDayIsUsual().on(3).orders("S1", "X 10").on(4).orders("S2", "X 30");
    trade.on(10).receives("X 10").on(10.5).validates("S1");
    trade.on(20).receives("X 30").on(21).validates("S2");
    // Of 10 for 10 and 30, 3 and 7. S1 ships its 3 when somebody came for it, S2 after the usual
    // day, which is half a day from then on. On day 20 all that is missing comes.
    assertThat(simulated(FAIR))
        .containsExactly("2 S0: 1", "10.5 S1: 3", "11 S2: 7", "20.5 S1: 7", "21 S2: 23");
  }

  @Test
  void completeFirstServesWhoBecomesComplete() {
    aDayIsUsual().on(3).orders("S1", "X 30").on(4).orders("S2", "X 10");
    trade.on(10).receives("X 10").on(12).validates("S1");
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "12 S1: 10");
    assertThat(simulated(COMPLETE)).containsExactly("2 S0: 1", "11 S2: 10");
  }

  @Test
  void completeFirstPrefersATransferToALine() {
    aDayIsUsual().on(3).orders("S1", "X 5, Y 5").on(4).orders("S2", "X 5");
    trade.on(10).receives("X 5").on(12).validates("S1");
    assertThat(simulated(COMPLETE)).containsExactly("2 S0: 1", "11 S2: 5");
  }

  private void shortened(CreateBackorder ofType, CreateBackorder own) {
    aDayIsUsual().creatingBackorders(ofType);
    trade.on(3).receives("X 4").orders("S1", "X 10", creating(own), null);
    trade.on(4).validates("S1");
    trade.on(10).receives("X 6");
  }

  @Test
  void aBackorderInsteadOfNoneIsShippedWhenItCan() {
    shortened(CreateBackorder.NEVER, null);
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "4 S1: 4");
    assertThat(simulated(creates(CreateBackorder.ALWAYS)))
        .containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6");
    assertThat(simulated(creates(CreateBackorder.ASK)))
        .containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6");
  }

  @Test
  void whatAnOrderSaysItselfStays() {
    shortened(CreateBackorder.ASK, CreateBackorder.NEVER);
    assertThat(simulated(creates(CreateBackorder.ALWAYS))).containsExactly("2 S0: 1", "4 S1: 4");
  }

  @Test
  void noBackorderInsteadOfOneIsTheEnd() {
    shortened(CreateBackorder.ALWAYS, null);
    trade.on(11).validates("S1");
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6");
    assertThat(simulated(creates(CreateBackorder.NEVER))).containsExactly("2 S0: 1", "4 S1: 4");
    assertThat(simulated(creates(CreateBackorder.NEVER), day(4.5)))
        .containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6");
  }

  @Test
  void whoWasAskedAnswersTheSame() {
    aDayIsUsual().on(3).receives("X 4").orders("S1", "X 10");
    trade.on(4).validates("S1", false, Map.of()).on(10).receives("X 6");
    assertThat(simulated(creates(CreateBackorder.ASK))).containsExactly("2 S0: 1", "4 S1: 4");
    assertThat(simulated(creates(CreateBackorder.ALWAYS)))
        .containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6");
  }

  @Test
  void allAtOnceWaitsForTheWhole() {
    aDayIsUsual().on(3).receives("X 4").orders("S1", "X 10").on(4).validates("S1");
    trade.on(10).receives("X 6").on(15).validates("S1");
    // The backorder was as Ready on day 10 as the whole is here, so people took as long.
    assertThat(simulated(ALL_AT_ONCE)).containsExactly("2 S0: 1", "15 S1: 10");
    assertThat(simulated(ALL_AT_ONCE, day(3.5))).containsExactly("2 S0: 1", "4 S1: 4", "15 S1: 6");
  }

  @Test
  void anOrdersOwnShippingPolicyStays() {
    aDayIsUsual().on(3).receives("X 4");
    trade.orders("S1", "X 10", it -> it, PickingPolicy.AS_SOON_AS_POSSIBLE).on(4).validates("S1");
    assertThat(simulated(ALL_AT_ONCE)).containsExactly("2 S0: 1", "4 S1: 4");
  }

  @Test
  void typedQuantitiesAreShippedAsFarAsTheyAreThere() {
    aDayIsUsual().on(3).orders("S1", "X 10").on(4).orders("S2", "X 10");
    trade.on(10).receives("X 12").on(11).validates("S1", true, Map.of(1, "8"));
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "11 S1: 8");
    // 6 each: of the 8 that were typed, 6 are there.
    assertThat(simulated(FAIR).subList(1, 2)).containsExactly("11 S1: 6");
  }

  @Test
  void whatSomebodyDidToATransferIsDoneToTheOneThatIsOpen() {
    aDayIsUsual().on(3).receives("X 4").orders("S1", "X 10").on(4).validates("S1");
    trade.on(5).cancelsTransferOf("S1");
    assertThat(simulated(OtherRules.NONE))
        .containsExactly("2 S0: 1", "4 S1: 4", "5 S1 cancelled: 6");
    assertThat(simulated(ALL_AT_ONCE)).containsExactly("2 S0: 1", "5 S1 cancelled: 10");
    assertThat(simulated(creates(CreateBackorder.NEVER))).containsExactly("2 S0: 1", "4 S1: 4");
  }

  @Test
  void aCancelledOrderGivesBackWhatItHoldsHere() {
    contested();
    trade.on(22).orders("S3", "X 10").on(23).cancels("S3");
    assertThat(simulated(FIFO).getLast()).isEqualTo("23 S3 cancelled: 10");
  }

  @Test
  void unreservedTransfersWaitUntilSomebodyChecks() {
    contested();
    trade.on(22).receives("X 5").orders("S3", "X 5").on(23).unreserves("S3");
    trade.on(24).checksAvailabilityOf("S3").on(25).validates("S3");
    assertThat(simulated(FIFO).getLast()).isEqualTo("25 S3: 5");
  }

  @Test
  void changedPrioritiesAndQuantitiesCountHereToo() {
    aDayIsUsual().on(3).orders("S1", "X 10").on(4).orders("S2", "X 10");
    trade.on(5).makesUrgent("S2").changes("S2", 1, "12").changes("S1", 1, "6");
    trade.on(10).receives("X 12").on(11).validates("S2");
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "11 S2: 12");
    // 4 and 8 of 6 and 12.
    assertThat(simulated(FAIR)).containsExactly("2 S0: 1", "11 S1: 4", "11 S2: 8");
  }

  @Test
  void whatWasDeliveredHereCannotBeOrderedBack() {
    aDayIsUsual().creatingBackorders(CreateBackorder.NEVER).on(3).receives("X 4");
    trade.orders("S1", "X 10").on(4).validates("S1").on(10).receives("X 6");
    trade.on(12).changes("S1", 1, "5").changes("S1", 1, "12");
    trade.on(13).receives("X 9").on(14).validates("S1");
    // Really 4 of 10 were delivered and 6 dropped; of the 12 in the end, 7 are new. Here all 10 had
    // been delivered before, so that 2 are new.
    assertThat(simulated(OtherRules.NONE)).containsExactly("2 S0: 1", "4 S1: 4", "14 S1: 7");
    assertThat(simulated(creates(CreateBackorder.ALWAYS)))
        .containsExactly("2 S0: 1", "4 S1: 4", "11 S1: 6", "14 S1: 2");
  }

  @Test
  void aCountCannotFindLessThanNothing() {
    aDayIsUsual().on(3).receives("X 10").orders("S1", "X 10");
    trade.on(3.5).orders("S2", "X 5", it -> it, PickingPolicy.ALL_AT_ONCE);
    trade.on(4).cancels("S1").on(4.5).counts("X", "-10").on(5).receives("X 5");
    trade.on(6).validates("S2");
    assertThat(simulated(FIFO).getLast()).isEqualTo("6 S2: 5");
  }

  @Test
  void reservationDatesComeByThemselvesOnceTheWorldsDiffer() {
    aDayIsUsual()
        .configured(
            new OperationTypeTerms(
                "Delivery Orders",
                "WH/OUT/",
                CreateBackorder.ALWAYS,
                ReservationMethod.BY_DATE,
                2,
                0,
                0));
    trade.on(3).receives("X 4");
    trade.orders("S1", "X 10", it -> it.rescheduled(Priority.NORMAL, day(5)), null);
    trade.on(4).validates("S1");
    trade.on(6).orders("S2", "X 6", it -> it.rescheduled(Priority.NORMAL, day(20)), null);
    trade.on(10).receives("X 6").on(11).validates("S1");
    // Without a backorder of S1 the 6 lie there until day 18, when S2 may have them. Really there
    // was nothing to give on that day, so that nothing was recorded.
    assertThat(simulated(creates(CreateBackorder.NEVER)))
        .containsExactly("2 S0: 1", "4 S1: 4", "19 S2: 6");
  }

  @Test
  void whatABackorderInheritsIsGivenToNobodyBetweenItsLines() {
    trade.receives("X 20").orders("S1", "X 10, X 10").orders("S2", "X 5");
    trade.on(1).validates("S1", true, Map.of(1, "4", 2, "4"));
    var replay = new Replay(OtherRules.NONE, null, new Shipments(), new Shipments());
    trade.log().forEach(recorded -> replay.next(recorded.event(), recorded.at()));

    var item = replay.simulated().promises().of(new StockItemId(Trade.WAREHOUSE, "X"));
    assertThat(item.onHand).isEqualTo(Quantity.of("12"));
    assertThat(item.reserved()).isEqualTo(Quantity.of("12"));
    assertThat(item.shortOfStock())
        .extracting(line -> line.transfer.terms.orderReference())
        .containsExactly("S2");
  }
}
