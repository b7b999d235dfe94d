package dev.remainder.command.automation;

import static dev.remainder.command.testing.Sample.q;
import static dev.remainder.command.testing.Shop.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.command.testing.Books;
import dev.remainder.command.testing.Seed;
import dev.remainder.command.testing.Shop;
import dev.remainder.command.testing.WithTheWholeContext;
import dev.remainder.command.transfer.BackorderAnswer;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.quicktheories.generators.SourceDSL;

/** Random work in a shop of two products: transfers and stock items always tell the same. */
class ShopPropertyTest extends WithTheWholeContext {

  private static final int STORIES = 12;
  private static final int STEPS = 40;

  private final class Story {

    final Shop shop = shop().elsewhere();
    final Random random;
    final List<String> skus = List.of(shop.product(), shop.product());
    final List<SaleOrderId> orders = new ArrayList<>();
    final TrackingToken begin = shop.mark();

    Story(long seed) {
      random = new Random(seed);
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private QuotedLine aLine() {
      return line(one(skus), 1 + random.nextInt(12));
    }

    private List<TransferId> open() {
      var open = new ArrayList<TransferId>();
      for (var event : shop.since(begin)) {
        switch (event) {
          case TransferPlanned planned -> open.add(planned.transferId());
          case DeliveryValidated done -> open.remove(done.transferId());
          case TransferCancelled cancelled -> open.remove(cancelled.transferId());
          default -> {}
        }
      }
      return open;
    }

    void step() {
      var open = open();
      int choice = random.nextInt(20);
      if (choice < 4 || orders.isEmpty()) {
        orders.add(shop.order(aLine(), aLine(), aLine()));
      } else if (choice < 7) {
        shop.receive(one(skus), 1 + random.nextInt(25));
      } else if (choice == 7) {
        shop.count(one(skus), random.nextInt(20));
      } else if (choice < 10) {
        shop.change(one(orders), 1 + random.nextInt(3), 1 + random.nextInt(15));
      } else if (choice == 10) {
        shop.add(one(orders), aLine());
      } else if (choice == 11 && random.nextInt(4) == 0) {
        shop.cancel(one(orders));
      } else if (choice == 12) {
        configure();
      } else if (!open.isEmpty()) {
        onTransfer(one(open), choice);
      }
    }

    private void configure() {
      shop.creatingBackorders(one(List.of(CreateBackorder.values())));
      shop.reserving(one(List.of(ReservationMethod.AT_CONFIRM, ReservationMethod.MANUAL)));
      shop.tolerating(random.nextInt(2) * 50);
    }

    private void onTransfer(TransferId transfer, int choice) {
      switch (choice) {
        case 13 -> shop.unreserve(transfer);
        case 14 -> shop.check(transfer);
        case 15 -> {
          if (random.nextInt(3) == 0) {
            shop.cancel(transfer);
          }
        }
        case 16 -> {
          if (random.nextBoolean()) {
            shop.star(transfer);
          } else {
            shop.postpone(transfer, random.nextInt(9));
          }
        }
        case 17 -> shop.validate(transfer, one(List.of(BackorderAnswer.values())));
        default ->
            shop.validate(
                transfer,
                one(List.of(BackorderAnswer.values())),
                List.of(
                    new LineAmount(1, q(random.nextInt(6))),
                    new LineAmount(2, q(random.nextInt(6)))));
      }
    }

    void happens() {
      for (int step = 0; step < STEPS; step++) {
        int before = shop.since(begin).size();
        try {
          step();
        } catch (Refused refused) {
          assertThat(shop.since(begin)).hasSize(before);
        }
        Books.agree(shop.since(begin));
      }
    }
  }

  @Test
  void transfersAndStockItemsTellTheSame() {
    Set<Class<?>> happened = new HashSet<>();

    Seed.theory(getClass(), STORIES)
        .withShrinkCycles(0)
        .forAll(SourceDSL.longs().all())
        .checkAssert(seed -> {
          var story = new Story(seed);
          story.happens();
          story.shop.since(story.begin).forEach(event -> happened.add(event.getClass()));
        });

    assertThat(happened)
        .contains(TransferEvent.class.getPermittedSubclasses())
        .contains(withoutOpening());
  }

  private static Class<?>[] withoutOpening() {
    return List.of(StockItemEvent.class.getPermittedSubclasses()).stream()
        .filter(type -> type != StockItemOpened.class)
        .toArray(Class<?>[]::new);
  }
}
