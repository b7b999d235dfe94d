package dev.remainder.command.product;

import dev.remainder.events.value.ProductKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of products. */
public sealed interface ProductCommand {

  /** The identifier of a product's stream. */
  @TargetAggregateIdentifier
  default String stream() {
    return "product:" + sku();
  }

  String sku();

  /** Something new can be sold. Refused: {@code product-exists}. */
  record IntroduceProduct(String sku, String name, ProductKind kind) implements ProductCommand {}
}
