package dev.remainder.command.testing;

import dev.remainder.command.product.ProductCatalogue;
import dev.remainder.events.value.ProductKind;
import java.util.List;
import java.util.Optional;

/** A small catalogue: two cases, a tray, and somebody who assembles them. */
public final class KnownProducts implements ProductCatalogue {

  private static final List<CatalogueEntry> ENTRIES =
      List.of(
          new CatalogueEntry("DRAWER", "Drawer Case Black", ProductKind.GOODS),
          new CatalogueEntry("TRAY", "Letter Tray", ProductKind.GOODS),
          new CatalogueEntry("ASSEMBLY", "Assembly at home", ProductKind.SERVICE));

  @Override
  public Optional<CatalogueEntry> find(String sku) {
    return ENTRIES.stream().filter(entry -> entry.sku().equals(sku)).findFirst();
  }

  @Override
  public List<CatalogueEntry> goods() {
    return ENTRIES.stream().filter(entry -> entry.kind() == ProductKind.GOODS).toList();
  }
}
