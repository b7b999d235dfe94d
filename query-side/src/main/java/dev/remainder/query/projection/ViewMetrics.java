package dev.remainder.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measured whenever somebody looks: the lag of each family, what was set aside, what is open. */
@Component
class ViewMetrics implements MeterBinder {

  private static final String FAMILY = "family";

  private final ViewLag lag;
  private final DeadLetterTable deadLetters;
  private final JdbcClient db;

  ViewMetrics(ViewLag lag, DeadLetterTable deadLetters, JdbcClient db) {
    this.lag = lag;
    this.deadLetters = deadLetters;
    this.db = db;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    for (var family : ViewFamily.NAMES) {
      Gauge.builder("remainder.views.behind", () -> lag.of(family))
          .description("positions of the log that the views have not seen yet")
          .tag(FAMILY, family)
          .register(meters);
      Gauge.builder("remainder.views.dead.letters", () -> deadLetters.count(family))
          .description("events that could not be applied and were set aside")
          .tag(FAMILY, family)
          .register(meters);
    }
    Gauge.builder("remainder.backorders.open", this::openBackorders)
        .description("backorders that are neither done nor cancelled")
        .register(meters);
  }

  private long openBackorders() {
    return db.sql("select count(*) from query.transfer where is_backorder and is_open")
        .query(Long.class)
        .single();
  }
}
