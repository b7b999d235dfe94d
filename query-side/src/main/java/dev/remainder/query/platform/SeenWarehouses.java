package dev.remainder.query.platform;

/** The warehouses of the companies that who asks may see, in SQL (docs/security.md). */
public final class SeenWarehouses {

  /** Names the parameter with the companies. */
  public static final String COMPANIES = "companies";

  /** Takes the column with the warehouse's code. */
  public static final String CONDITION =
      "%s in (select code from query.warehouse where company in (:" + COMPANIES + "))";

  private SeenWarehouses() {}
}
