package dev.remainder.query.projection;

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

  public static final Set<String> NAMES = Set.of(SET_UP, STOCK, ORDERS, TRANSFERS, REPORTS);

  private ViewFamily() {}
}
