package dev.remainder.command.stockitem;

import dev.remainder.command.testing.Sample;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A stock item at a fixed moment. */
class StockItemFixture {

  final FixtureConfiguration<StockItem> fixture =
      new AggregateTestFixture<>(StockItem.class).registerInjectableResource(Sample.CLOCK);

  static final ADemand FIRST = ADemand.number(1);
  static final ADemand SECOND = ADemand.number(2);
  static final ADemand THIRD = ADemand.number(3);
}
