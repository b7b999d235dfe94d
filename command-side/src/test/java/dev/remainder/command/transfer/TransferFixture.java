package dev.remainder.command.transfer;

import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.FreeInWarehouse;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A transfer among an operation type and stock that a test says. */
class TransferFixture {

  final ConfiguredTypes type = new ConfiguredTypes();
  final FreeInWarehouse free = new FreeInWarehouse();
  final FixtureConfiguration<Transfer> fixture =
      new AggregateTestFixture<>(Transfer.class).registerInjectableResources(type, free);
}
