package dev.remainder.query.projection;

import java.util.Set;

/** The families of views: each has a processor of its own and a place of its own in the log. */
public final class ViewFamily {

  public static final String SETTINGS = "settings";
  public static final String PRODUCTS = "products";
  public static final String WAREHOUSES = "warehouses";
  public static final String OPERATION_TYPES = "operation-types";
  public static final String STOCK = "stock";
  public static final String ORDERS = "orders";
  public static final String TRANSFERS = "transfers";

  public static final Set<String> NAMES =
      Set.of(SETTINGS, PRODUCTS, WAREHOUSES, OPERATION_TYPES, STOCK, ORDERS, TRANSFERS);

  private ViewFamily() {}
}
