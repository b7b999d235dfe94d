package dev.remainder.command.saleorder;

import static dev.remainder.command.testing.Sample.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.saleorder.SaleOrderCommand.AddLine;
import dev.remainder.command.saleorder.SaleOrderCommand.CancelSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeLineQuantity;
import dev.remainder.command.saleorder.SaleOrderCommand.ConfirmSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordDelivery;
import dev.remainder.command.saleorder.SaleOrderCommand.RecordTransferCancelled;
import dev.remainder.command.settings.ChosenSettings;
import dev.remainder.command.testing.InMemoryStore;
import dev.remainder.command.testing.KnownProducts;
import dev.remainder.command.testing.KnownWarehouses;
import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.Seed;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderState;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.ValidatedLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is ordered, delivered, changed and cancelled, in whatever order. */
class SaleOrderPropertyTest {

  private static final int STORIES = 300;

  /** An order, and its transfers as they would know themselves from what the order told them. */
  private static final class Story {

    final InMemoryStore<SaleOrder> store =
        new InMemoryStore<>(
            SaleOrder.class,
            new KnownProducts(),
            new KnownWarehouses(),
            (ChosenSettings) Optional::empty,
            (SaleOrderReferences) () -> "S00001",
            Sample.CLOCK);
    final Map<Integer, Quantity> delivered = new TreeMap<>();
    final Set<TransferId> everOpened = new HashSet<>();
    @Nullable TransferId open;
    final Map<Integer, Quantity> demand = new TreeMap<>();
    OrderProgress order;
    int seen;

    Story(Random random) {
      send(
          new QuoteSaleOrder(
              AnOrder.ID,
              "Azure Interior",
              "WH",
              AnOrder.ORDINARY,
              List.of(line(random), line(random))));
    }

    void step(int choice) {
      var random = new Random(choice);
      try {
        switch (random.nextInt(24)) {
          case 0 -> send(new CancelSaleOrder(AnOrder.ID, null));
          case 1, 2, 3, 4 -> send(new ConfirmSaleOrder(AnOrder.ID));
          case 5, 6 -> send(new AddLine(AnOrder.ID, line(random)));
          case 7, 8 -> cancelTransfer();
          case 9, 10, 11, 12, 13, 14 -> validate(random);
          default -> {
            int number = 1 + random.nextInt(order.lines().all().size());
            send(new ChangeLineQuantity(AnOrder.ID, number, q(1 + random.nextInt(25))));
          }
        }
      } catch (Refused refused) {
        assertThat(log()).hasSize(seen);
      }
      laws();
    }

    private void cancelTransfer() {
      if (open != null) {
        var lines = new ArrayList<LineQuantity>();
        demand.forEach((line, quantity) -> {
          if (quantity.isPositive()) {
            lines.add(new LineQuantity(line, "SKU", quantity));
          }
        });
        var transfer = open;
        close();
        send(
            new RecordTransferCancelled(
                AnOrder.ID, AnOrder.ref(transfer), TransferCancelCause.OPERATOR, lines));
      }
    }

    private void validate(Random random) {
      if (open == null) {
        return;
      }
      var transfer = open;
      boolean backordered = random.nextBoolean();
      var lines = new ArrayList<ValidatedLine>();
      var left = new TreeMap<Integer, Quantity>();
      demand.forEach((line, wanted) -> {
        // At times more than was asked for.
        var most = wanted.isZero() ? wanted : wanted.plus(q(random.nextInt(3)));
        var done = new Quantity(random.nextLong(most.thousandths() + 1));
        var remainder = wanted.lessAtMost(done);
        delivered.merge(line, done, Quantity::plus);
        if (backordered && remainder.isPositive()) {
          left.put(line, remainder);
        }
        lines.add(
            new ValidatedLine(
                line,
                "SKU",
                "name",
                wanted,
                wanted,
                done,
                backordered ? remainder : Quantity.ZERO,
                backordered ? Quantity.ZERO : remainder));
      });
      close();
      var next = left.isEmpty() ? null : transfer.backorder();
      if (next != null) {
        opened(next);
        demand.putAll(left);
      }
      send(
          new RecordDelivery(
              AnOrder.ID, AnOrder.ref(transfer), lines, next == null ? null : AnOrder.ref(next)));
    }

    private void close() {
      open = null;
      demand.clear();
    }

    private void opened(TransferId transfer) {
      assertThat(everOpened.add(transfer)).as("a transfer of its own: " + transfer).isTrue();
      assertThat(open).isNull();
      open = transfer;
    }

    private static QuotedLine line(Random random) {
      var skus = List.of("DRAWER", "TRAY", "DRAWER", "ASSEMBLY");
      return new QuotedLine(skus.get(random.nextInt(4)), q(1 + random.nextInt(20)));
    }

    List<Object> log() {
      return store.log(AnOrder.ID);
    }

    private void send(Object command) {
      store.send(command);
      var log = log();
      for (var event : log.subList(seen, log.size())) {
        order = OrderProgress.evolve(order, (SaleOrderEvent) event);
        tellTransfers((SaleOrderEvent) event);
      }
      seen = log().size();
    }

    private void tellTransfers(SaleOrderEvent event) {
      switch (event) {
        case SaleOrderConfirmed confirmed -> {
          if (confirmed.transferId() != null) {
            opened(confirmed.transferId());
            confirmed.lines().stream()
                .filter(line -> line.kind() == ProductKind.GOODS)
                .forEach(line -> demand.put(line.line(), line.quantity()));
          }
        }
        case SaleOrderLineAdded added -> join(added.line().line(), added.fulfilment());
        case SaleOrderLineRaised raised -> join(raised.line().line(), raised.fulfilment());
        case SaleOrderLineLowered lowered -> {
          for (var reduction : lowered.reductions()) {
            assertThat(reduction.transferId()).isEqualTo(open);
            assertThat(demand.get(lowered.line()).minus(reduction.by()))
                .isEqualTo(reduction.demand());
            demand.put(lowered.line(), reduction.demand());
          }
        }
        default -> {}
      }
      if (order.state() == SaleOrderState.CANCELLED) {
        close();
      } else if (open != null && demand.values().stream().allMatch(Quantity::isZero)) {
        var empty = open;
        close();
        store.send(
            new RecordTransferCancelled(
                AnOrder.ID, AnOrder.ref(empty), TransferCancelCause.NO_DEMAND_LEFT, List.of()));
        order = OrderProgress.evolve(order, (SaleOrderEvent) log().getLast());
      }
    }

    private void join(int line, @Nullable Fulfilment fulfilment) {
      if (fulfilment == null) {
        return;
      }
      if (fulfilment.opensTransfer()) {
        opened(fulfilment.transferId());
      }
      assertThat(fulfilment.transferId()).isEqualTo(open);
      assertThat(fulfilment.demand()).isGreaterThan(demand.getOrDefault(line, Quantity.ZERO));
      demand.put(line, fulfilment.demand());
    }

    private void laws() {
      for (var line : order.lines().all()) {
        var number = line.line().line();
        assertThat(line.delivered()).isEqualTo(delivered.getOrDefault(number, Quantity.ZERO));
        orderedIsAccountedFor(line);
        if (order.state() == SaleOrderState.CONFIRMED && line.isGoods()) {
          assertThat(line.open())
              .as("what is open is what the open transfer has to ship")
              .isEqualTo(demand.getOrDefault(number, Quantity.ZERO));
        }
      }
      assertThat(order.openTransfers()).isEqualTo(open == null ? List.of() : List.of(open));
    }

    /** ordered = delivered + open + cancelled; more only by what was delivered beyond demand. */
    private void orderedIsAccountedFor(OrderedLine line) {
      var accounted = line.delivered().plus(line.cancelled()).plus(line.open());
      assertThat(accounted).isGreaterThanOrEqualTo(line.ordered());
      assertThat(line.cancelled().isNegative()).isFalse();
      if (accounted.isMoreThan(line.ordered())) {
        assertThat(line.open()).isEqualTo(Quantity.ZERO);
      }
    }
  }

  @Test
  void everyLineIsDeliveredOpenOrCancelled() {
    Set<Class<?>> happened = new HashSet<>();

    Seed.theory(getClass(), STORIES)
        .forAll(lists().of(integers().all()).ofSizeBetween(1, 40))
        .checkAssert(choices -> {
          var story = new Story(new Random(choices.getFirst()));
          choices.forEach(story::step);
          story.log().forEach(event -> happened.add(event.getClass()));
        });

    // Terms change before anything that is counted here.
    happened.add(SaleOrderTermsChanged.class);
    assertThat(happened).contains(SaleOrderEvent.class.getPermittedSubclasses());
  }
}
