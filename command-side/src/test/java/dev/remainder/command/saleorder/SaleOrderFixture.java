package dev.remainder.command.saleorder;

import dev.remainder.command.settings.ChosenSettings;
import dev.remainder.command.testing.KnownProducts;
import dev.remainder.command.testing.KnownWarehouses;
import dev.remainder.command.testing.Sample;
import dev.remainder.events.value.PickingPolicy;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** An order among the products, the warehouse and the settings of a small store. */
class SaleOrderFixture {

  @Nullable PickingPolicy chosen = PickingPolicy.AS_SOON_AS_POSSIBLE;
  int numbersDrawn;

  private final ChosenSettings settings = () -> Optional.ofNullable(chosen);

  private final SaleOrderReferences references =
      () -> {
        numbersDrawn++;
        return "S0000" + numbersDrawn;
      };

  final FixtureConfiguration<SaleOrder> fixture =
      new AggregateTestFixture<>(SaleOrder.class)
          .registerInjectableResources(
              new KnownProducts(), new KnownWarehouses(), settings, references, Sample.CLOCK);
}
