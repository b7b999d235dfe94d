package dev.remainder.command.warehouse;

import static dev.remainder.command.testing.RefusedWith.refusedWith;

import dev.remainder.command.testing.KnownWarehouses;
import dev.remainder.command.warehouse.WarehouseCommand.OpenWarehouse;
import dev.remainder.events.warehouse.WarehouseOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class WarehouseTest {

  private final FixtureConfiguration<Warehouse> fixture =
      new AggregateTestFixture<>(Warehouse.class).registerInjectableResource(new KnownWarehouses());

  @Test
  void aNewPlaceHoldsStock() {
    fixture
        .givenNoPriorActivity()
        .when(new OpenWarehouse("EAST", "East", "My Company"))
        .expectEvents(new WarehouseOpened("EAST", "East", "My Company"));
  }

  @Test
  void aCodeIsGivenOnlyOnce() {
    fixture
        .givenNoPriorActivity()
        .when(new OpenWarehouse("WH", "Another", "My Company"))
        .expectNoEvents()
        .expectException(refusedWith(WarehouseRejection.WAREHOUSE_EXISTS));
  }
}
