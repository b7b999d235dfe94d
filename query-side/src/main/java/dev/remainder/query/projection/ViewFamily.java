package dev.remainder.query.projection;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The families of views: each has a processor of its own and a place of its own in the log. */
public final class ViewFamily {

  /** Settings, products, warehouses and operation types: they change seldom. */
  public static final String SET_UP = "set-up";

  public static final String STOCK = "stock";
  public static final String ORDERS = "orders";
  public static final String TRANSFERS = "transfers";

  /** What the reports count. */
  public static final String REPORTS = "reports";

  /**
   * The version of each family's views, to be raised when their fold or their rows change so that
   * rows that exist are wrong or lack something: a deployment then rebuilds them by itself, and the
   * old rows, which must still be readable, are served meanwhile.
   */
  private static final Map<String, Integer> VERSIONS =
      Map.of(SET_UP, 1, STOCK, 1, ORDERS, 1, TRANSFERS, 2, REPORTS, 1);

  public static final Set<String> NAMES = VERSIONS.keySet();

  private ViewFamily() {}

  /** Of the views as this program builds them. */
  public static int versionOf(String family) {
    return Objects.requireNonNull(VERSIONS.get(family));
  }
}
