package dev.remainder.command.warehouse;

import dev.remainder.web.security.Companies;
import java.util.List;
import java.util.Optional;

/** What the command side looks up of warehouses. */
public interface Warehouses {

  /** A warehouse as orders need to know it. */
  record KnownWarehouse(String code, String company) {}

  Optional<KnownWarehouse> find(String code);

  /** The same, if it is of a company of who asks. */
  default Optional<KnownWarehouse> findSeen(String code) {
    return find(code).filter(found -> Companies.ofWhoAsks().include(found.company()));
  }

  List<KnownWarehouse> all();

  /**
   * Makes whoever brings a product and whoever opens a warehouse wait for each other until their
   * transactions end, so that neither misses the other's.
   */
  void lockAssortment();
}
