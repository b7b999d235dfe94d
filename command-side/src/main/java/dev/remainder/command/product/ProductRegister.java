package dev.remainder.command.product;

import dev.remainder.command.platform.Register;
import dev.remainder.events.product.ProductEvent;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

@Register
class ProductRegister implements ProductCatalogue {

  private final JdbcClient jdbc;

  ProductRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CatalogueEntry> find(String sku) {
    return jdbc.sql("select sku, name, kind from command.product where sku = ?")
        .param(sku)
        .query(ProductRegister::entry)
        .optional();
  }

  @Override
  public List<CatalogueEntry> goods() {
    return jdbc.sql("select sku, name, kind from command.product where kind = ? order by sku")
        .param(ProductKind.GOODS.name())
        .query(ProductRegister::entry)
        .list();
  }

  @EventHandler
  void on(ProductEvent event) {
    switch (event) {
      case ProductIntroduced introduced ->
          jdbc.sql(
                  "insert into command.product (sku, name, kind) values (?, ?, ?)"
                      + " on conflict do nothing")
              .params(introduced.sku(), introduced.name(), introduced.kind().name())
              .update();
    }
  }

  private static CatalogueEntry entry(ResultSet row, int number) throws SQLException {
    return new CatalogueEntry(
        row.getString("sku"), row.getString("name"), ProductKind.valueOf(row.getString("kind")));
  }
}
