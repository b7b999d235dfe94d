package dev.remainder.command.transfer;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.FreeInWarehouse;
import dev.remainder.command.testing.InMemoryStore;
import dev.remainder.command.testing.Seed;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.ValidatedLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is validated, and however. */
class TransferPropertyTest {

  private static final int DELIVERIES = 3000;

  /** One random delivery, and what the words of domain.md 3 say of it. */
  private static final class Delivery {

    final Random random;
    final List<TransferLine> lines = new ArrayList<>();
    final Map<Integer, Quantity> reserved = new HashMap<>();
    final Map<String, Quantity> free = new HashMap<>();
    final int tolerance;
    final CreateBackorder ofType;
    final @Nullable CreateBackorder ofOrder;
    final boolean allAtOnce;
    final @Nullable BackorderAnswer answer;
    final @Nullable List<LineAmount> quantities;

    Delivery(int seed) {
      random = new Random(seed);
      int count = 1 + random.nextInt(4);
      for (int number = 1; number <= count; number++) {
        var demand = q(1 + random.nextInt(10));
        var sku = random.nextBoolean() ? "DRAWER" : "TRAY";
        lines.add(new TransferLine(number, sku, sku, demand));
        reserved.put(number, random.nextInt(3) == 0 ? demand : upTo(demand));
      }
      free.put("DRAWER", q(random.nextInt(6)));
      free.put("TRAY", q(random.nextInt(6)));
      tolerance = random.nextInt(3) == 0 ? 20 : 0;
      ofType = one(CreateBackorder.values());
      ofOrder = random.nextBoolean() ? null : one(CreateBackorder.values());
      allAtOnce = random.nextInt(4) == 0;
      answer = random.nextInt(3) == 0 ? null : one(BackorderAnswer.values());
      quantities = random.nextInt(3) == 0 ? null : amounts();
    }

    private List<LineAmount> amounts() {
      var amounts = new ArrayList<LineAmount>();
      for (var line : lines) {
        var most = reserved.get(line.line());
        switch (random.nextInt(6)) {
          case 0 -> {}
          case 1 -> amounts.add(new LineAmount(line.line(), line.demand()));
          case 2 -> amounts.add(new LineAmount(line.line(), upTo(line.demand().plus(q(1)))));
          default -> amounts.add(new LineAmount(line.line(), upTo(most)));
        }
      }
      if (random.nextInt(20) == 0) {
        amounts.add(new LineAmount(99, q(1)));
      }
      return amounts;
    }

    private Quantity upTo(Quantity most) {
      return new Quantity(random.nextLong(most.thousandths() + 1));
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    Quantity done(int line) {
      if (quantities == null) {
        return reserved.get(line);
      }
      return quantities.stream()
          .filter(amount -> amount.line() == line)
          .map(LineAmount::quantity)
          .findFirst()
          .orElse(Quantity.ZERO);
    }

    /** All reasons there are to refuse it. */
    Set<TransferRejection> reasons() {
      var reasons = EnumSet.noneOf(TransferRejection.class);
      boolean ready =
          allAtOnce
              ? lines.stream().allMatch(it -> reserved.get(it.line()).equals(it.demand()))
              : reserved.values().stream().anyMatch(Quantity::isPositive);
      if (!ready) {
        reasons.add(TransferRejection.TRANSFER_NOT_READY);
      }
      if (quantities != null && quantities.stream().anyMatch(amount -> amount.line() == 99)) {
        reasons.add(TransferRejection.UNKNOWN_LINE);
      }
      if (lines.stream().allMatch(line -> done(line.line()).isZero())) {
        reasons.add(TransferRejection.NOTHING_TO_SHIP);
      }
      if (lines.stream().anyMatch(this::isOver)) {
        reasons.add(TransferRejection.OVER_DELIVERY);
      }
      if (free.keySet().stream().anyMatch(sku -> beyond(sku).isMoreThan(free.get(sku)))) {
        reasons.add(TransferRejection.INSUFFICIENT_STOCK);
      }
      boolean isShort =
          lines.stream().anyMatch(line -> done(line.line()).isLessThan(line.demand()));
      if (isShort) {
        addReasonOfPolicy(reasons);
      }
      return reasons;
    }

    private void addReasonOfPolicy(Set<TransferRejection> reasons) {
      var policy = ofOrder == null ? ofType : ofOrder;
      if (policy == CreateBackorder.ASK && answer == null) {
        reasons.add(TransferRejection.BACKORDER_DECISION_REQUIRED);
      } else if (policy == CreateBackorder.ALWAYS && answer == BackorderAnswer.CANCEL) {
        reasons.add(TransferRejection.CANCEL_NOT_ALLOWED);
      } else if (policy == CreateBackorder.NEVER && answer == BackorderAnswer.CREATE) {
        reasons.add(TransferRejection.BACKORDER_NOT_ALLOWED);
      }
    }

    boolean isOver(TransferLine line) {
      return done(line.line()).thousandths() * 100
          > line.demand().thousandths() * (100 + tolerance);
    }

    private Quantity beyond(String sku) {
      return lines.stream()
          .filter(line -> line.sku().equals(sku))
          .map(line -> done(line.line()).lessAtMost(reserved.get(line.line())))
          .reduce(Quantity.ZERO, Quantity::plus);
    }
  }

  @Test
  void everyRemainderGoesOnOrIsCancelledOrNothingHappens() {
    var refusals = EnumSet.noneOf(TransferRejection.class);
    int[] delivered = {0};

    Seed.theory(getClass(), DELIVERIES)
        .forAll(integers().all())
        .checkAssert(seed -> {
          var delivery = new Delivery(seed);
          var free = new FreeInWarehouse();
          delivery.free.forEach(free::having);
          var type =
              new ConfiguredTypes()
                  .creatingBackorders(delivery.ofType)
                  .tolerating(delivery.tolerance);
          var store = new InMemoryStore<>(Transfer.class, type, free);
          plan(store, delivery);
          var before = store.log(ATransfer.ID);
          try {
            store.send(
                new ValidateTransfer(ATransfer.ID, delivery.quantities, delivery.answer, null));
          } catch (Refused refused) {
            assertThat(delivery.reasons()).contains((TransferRejection) refused.rejection());
            assertThat(store.log(ATransfer.ID)).isEqualTo(before);
            assertThat(type.referencesDrawn()).isZero();
            refusals.add((TransferRejection) refused.rejection());
            return;
          }
          assertThat(delivery.reasons()).isEmpty();
          var log = store.log(ATransfer.ID);
          check(delivery, log.subList(before.size(), log.size()));
          delivered[0]++;
        });

    assertThat(delivered[0]).isGreaterThan(DELIVERIES / 10);
    assertThat(refusals)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    TransferRejection.TRANSFER_ALREADY_DONE,
                    TransferRejection.TRANSFER_CANCELLED,
                    TransferRejection.UNKNOWN_TRANSFER)));
  }

  private static void plan(InMemoryStore<Transfer> store, Delivery delivery) {
    var terms = TheTerms.ofAnOrder().creatingBackorders(delivery.ofOrder);
    store.send(
        new PlanTransfer(
            ATransfer.ID,
            ATransfer.REFERENCE,
            ATransfer.ORDER,
            (delivery.allAtOnce ? terms.allAtOnce() : terms).terms(),
            ConfiguredTypes.WH_OUT,
            delivery.lines,
            null));
    delivery.reserved.forEach((line, quantity) ->
        store.send(new HoldStock(ATransfer.ID, line, quantity, AllocationCause.DEMAND)));
  }

  private static void check(Delivery delivery, List<Object> happened) {
    var validated = (DeliveryValidated) happened.getFirst();
    var backordered = new ArrayList<TransferLine>();
    var cancelled = new ArrayList<LineQuantity>();
    assertThat(validated.lines()).hasSameSizeAs(delivery.lines);
    for (var line : validated.lines()) {
      assertThat(line.done()).isEqualTo(delivery.done(line.line()));
      demandIsAccountedFor(line);
      if (line.backordered().isPositive()) {
        backordered.add(new TransferLine(line.line(), line.sku(), line.sku(), line.backordered()));
      }
      if (line.cancelled().isPositive()) {
        cancelled.add(new LineQuantity(line.line(), line.sku(), line.cancelled()));
      }
    }
    assertThat(backordered.isEmpty() || cancelled.isEmpty()).isTrue();
    assertThat(validated.backorder() == null).isEqualTo(backordered.isEmpty());
    var follow = happened.subList(1, happened.size());
    if (!backordered.isEmpty()) {
      assertThat(follow)
          .singleElement()
          .isInstanceOfSatisfying(
              BackorderCreated.class, it -> assertThat(it.lines()).isEqualTo(backordered));
    } else if (!cancelled.isEmpty()) {
      assertThat(follow)
          .singleElement()
          .isInstanceOfSatisfying(
              RemainderCancelled.class, it -> assertThat(it.lines()).isEqualTo(cancelled));
    } else {
      assertThat(follow).isEmpty();
    }
  }

  /** demand = done + backordered + cancelled, unless more was delivered than asked. */
  private static void demandIsAccountedFor(ValidatedLine line) {
    var accounted = line.done().plus(line.backordered()).plus(line.cancelled());
    if (line.done().isMoreThan(line.demand())) {
      assertThat(accounted).isEqualTo(line.done());
    } else {
      assertThat(accounted).isEqualTo(line.demand());
    }
  }
}
