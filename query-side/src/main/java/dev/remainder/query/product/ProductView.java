package dev.remainder.query.product;

import dev.remainder.events.product.ProductEvent;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import org.jspecify.annotations.Nullable;

/** Something that is sold. */
public record ProductView(String sku, String name, ProductKind kind, long version)
    implements StreamView {

  public static ProductView evolve(
      @Nullable ProductView view, ProductEvent event, Occurrence occurrence) {
    return switch (event) {
      case ProductIntroduced it ->
          new ProductView(it.sku(), it.name(), it.kind(), occurrence.version());
    };
  }
}
