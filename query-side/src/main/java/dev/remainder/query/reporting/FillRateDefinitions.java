package dev.remainder.query.reporting;

import java.util.Map;

/** What a fill rate is; whoever else shows one means the same. */
public final class FillRateDefinitions {

  static final Definitions ALL =
      Definitions.ofPeriod("The day (UTC) on which the first delivery was validated")
          .and(
              "firstDelivery",
              """
              a transfer that is not a backorder, once it is validated; what its backorders deliver
              later changes nothing. Transfers cancelled before they shipped are not counted, see
              short-closures
              """)
          .and("units", "demand of the lines of first deliveries")
          .and(
              "unitsFilled",
              "what of that was shipped with them, line by line, never more than demanded")
          .and("linesFilled", "lines that were shipped in full with the first delivery")
          .and(
              "ordersFilled",
              "orders of which every line of every first delivery (of that day, in the total of the"
                  + " period) was shipped in full")
          .and("rate", "filled / all, to four decimals; null if there is nothing to count")
          .and("percent", "rounded to whole percent, but 100 only if nothing is missing")
          .and("item", "one day; totals are those of the whole period, each order counted once");

  private FillRateDefinitions() {}

  /** By what is defined. */
  public static Map<String, String> texts() {
    return ALL.texts();
  }
}
