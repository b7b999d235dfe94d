package dev.remainder.command.product;

import dev.remainder.events.value.ProductKind;
import java.util.List;
import java.util.Optional;

/** What the command side looks up of products. */
public interface ProductCatalogue {

  /** A product as orders need to know it. */
  record CatalogueEntry(String sku, String name, ProductKind kind) {}

  Optional<CatalogueEntry> find(String sku);

  /** Everything that is kept in stock. */
  List<CatalogueEntry> goods();
}
