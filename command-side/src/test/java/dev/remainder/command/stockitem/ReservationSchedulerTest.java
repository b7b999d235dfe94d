package dev.remainder.command.stockitem;

import static dev.remainder.command.testing.Shop.line;
import static dev.remainder.command.testing.Shop.transferOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.command.testing.WithTheWholeContext;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.StockItemId;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReservationSchedulerTest extends WithTheWholeContext {

  @Autowired ReservationScheduler scheduler;
  @Autowired DueReservations due;
  @Autowired Clock clock;

  @Test
  void reservesWhenTheDateComesAndOnlyOnce() {
    var shop = shop().elsewhere().reserving(ReservationMethod.BY_DATE);
    var sku = shop.product();
    shop.receive(sku, 5);
    var stockItem = new StockItemId(shop.warehouse(), sku);
    var date = clock.instant().plus(Duration.ofSeconds(3));
    var before = shop.mark();
    var order = shop.orderFor(date, line(sku, 4));

    scheduler.allocateDue();
    assertThat(shop.since(before)).noneMatch(StockAllocated.class::isInstance);
    assertThat(due.dueAt(date)).contains(stockItem);

    await().until(() -> !clock.instant().isBefore(date));
    scheduler.allocateDue();
    scheduler.allocateDue();

    assertThat(shop.since(before))
        .filteredOn(StockAllocated.class::isInstance)
        .singleElement()
        .extracting("cause")
        .isEqualTo(AllocationCause.SCHEDULE);
    assertThat(due.dueAt(date)).doesNotContain(stockItem);
    shop.validate(transferOf(order), null);
  }
}
