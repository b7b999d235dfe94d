package dev.remainder.query.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The open remainders summed up three times: by product, by customer, by age. */
@Component
class BackorderSummary {

  private static final Definitions DEFINITIONS =
      Definitions.ofPeriod("The day the backorder was made")
          .and("item", "open backorder lines with one PRODUCT, CUSTOMER or BUCKET in common")
          .and("by", "each open line is counted once under each of the three, not three times over")
          .and("quantity", "what the lines still have to ship; missing = quantity - reserved")
          .and("oldestDays", "age of the oldest: " + Ageing.DEFINITION)
          .and("bucket", Ageing.BUCKETS);

  private final JdbcClient db;

  BackorderSummary(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  ReportAnswer<BackorderGroup, BackorderTotals> of(ReportScope scope) {
    var items = db.sql(sql(scope)).params(scope.values()).query(BackorderGroup::of).list();
    return ReportAnswer.whole(
        "backorders/summary",
        scope,
        DEFINITIONS,
        BackorderGroup.class,
        items,
        BackorderTotals.of(db, scope));
  }

  private static String sql(ReportScope scope) {
    return """
    with aged as (
      select sku, name, customer, order_id, demand, reserved, %s as age_days
      from query.reported_line where %s
    ), owed as (
      select *, %s as bucket from aged
    ), grouped as (
      select
        case when grouping(sku) = 0 then 'PRODUCT'
             when grouping(customer) = 0 then 'CUSTOMER' else 'BUCKET' end as grouped_by,
        coalesce(sku, customer, bucket) as key, max(name) as name, count(*) as lines,
        count(distinct order_id) as orders, sum(demand) as quantity, sum(reserved) as reserved,
        max(age_days) as oldest_days
      from owed group by grouping sets ((sku), (customer), (bucket))
    )
    select grouped_by, key, case when grouped_by = 'PRODUCT' then name else key end as name, lines, orders,
      quantity, reserved, oldest_days
    from grouped
    order by array_position(array['PRODUCT', 'CUSTOMER', 'BUCKET'], grouped_by),
      case when grouped_by = 'BUCKET' then oldest_days end, quantity desc, key
    """
        .formatted(Ageing.DAYS, BackorderTotals.OPEN + scope.within("planned_at"), Ageing.BUCKET);
  }
}
