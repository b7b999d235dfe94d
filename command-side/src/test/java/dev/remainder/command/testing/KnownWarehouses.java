package dev.remainder.command.testing;

import dev.remainder.command.warehouse.Warehouses;
import java.util.List;
import java.util.Optional;

/** The one warehouse of a fresh store. */
public final class KnownWarehouses implements Warehouses {

  private static final KnownWarehouse WH = new KnownWarehouse("WH", "My Company");

  @Override
  public Optional<KnownWarehouse> find(String code) {
    return all().stream().filter(warehouse -> warehouse.code().equals(code)).findFirst();
  }

  @Override
  public List<KnownWarehouse> all() {
    return List.of(WH);
  }

  @Override
  public void lockAssortment() {}
}
