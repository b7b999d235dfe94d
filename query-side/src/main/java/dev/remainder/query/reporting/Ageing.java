package dev.remainder.query.reporting;

/** How old a backorder is, and which bucket that puts it into, in SQL. */
final class Ageing {

  /** Whole days since the parent was validated; the clocks of two machines may differ a little. */
  static final String DAYS =
      "greatest(0, floor(extract(epoch from cast(:now as timestamptz) - planned_at) / 86400))::int";

  static final String DEFINITION =
      """
      whole days since the delivery was validated that left it over; a remainder that went from
      backorder to backorder is as old as the last of them
      """;

  static final String BUCKETS = "0-7, 8-14, 15-30, 31-60 or 60+ (61 and more) days of age";

  /** The bucket of a column {@code age_days}. */
  static final String BUCKET =
      """
      case when age_days <= 7 then '0-7' when age_days <= 14 then '8-14'
           when age_days <= 30 then '15-30' when age_days <= 60 then '31-60' else '60+' end\
      """;

  private Ageing() {}
}
