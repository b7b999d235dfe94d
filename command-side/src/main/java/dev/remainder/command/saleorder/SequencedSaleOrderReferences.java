package dev.remainder.command.saleorder;

import dev.remainder.command.platform.CountedInLog;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import java.util.Locale;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SequencedSaleOrderReferences implements SaleOrderReferences, CountedInLog {

  private static final String PREFIX = "S";

  private final JdbcClient jdbc;

  SequencedSaleOrderReferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String next() {
    long number =
        jdbc.sql("select nextval('command.sale_order_reference')").query(Long.class).single();
    return String.format(Locale.ROOT, "%s%05d", PREFIX, number);
  }

  @Override
  public Count count() {
    return new Highest();
  }

  private final class Highest implements Count {

    private long given;

    @Override
    public void see(EventMessage<?> event) {
      if (event.getPayloadType() == SaleOrderQuoted.class) {
        var reference = ((SaleOrderQuoted) event.getPayload()).reference();
        given = Math.max(given, Long.parseLong(reference.substring(PREFIX.length())));
      }
    }

    @Override
    public void goOn() {
      if (given > 0) {
        jdbc.sql("select setval('command.sale_order_reference', ?)")
            .param(given)
            .query(Long.class)
            .single();
      }
    }
  }
}
