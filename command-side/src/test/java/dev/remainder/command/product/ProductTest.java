package dev.remainder.command.product;

import static dev.remainder.command.testing.RefusedWith.refusedWith;

import dev.remainder.command.product.ProductCommand.IntroduceProduct;
import dev.remainder.command.testing.KnownProducts;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductTest {

  private final FixtureConfiguration<Product> fixture =
      new AggregateTestFixture<>(Product.class).registerInjectableResource(new KnownProducts());

  @ParameterizedTest
  @EnumSource
  void goodsAndServicesCanBeSold(ProductKind kind) {
    fixture
        .givenNoPriorActivity()
        .when(new IntroduceProduct("BOARD", "Magnetic Board", kind))
        .expectEvents(new ProductIntroduced("BOARD", "Magnetic Board", kind));
  }

  @ParameterizedTest
  @EnumSource
  void aSkuIsGivenOnlyOnce(ProductKind kind) {
    fixture
        .givenNoPriorActivity()
        .when(new IntroduceProduct("DRAWER", "Another case", kind))
        .expectNoEvents()
        .expectException(refusedWith(ProductRejection.PRODUCT_EXISTS));
  }
}
