package dev.remainder.command.saleorder;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SequencedSaleOrderReferences implements SaleOrderReferences {

  private final JdbcClient jdbc;

  SequencedSaleOrderReferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String next() {
    long number =
        jdbc.sql("select nextval('command.sale_order_reference')").query(Long.class).single();
    return String.format(Locale.ROOT, "S%05d", number);
  }
}
