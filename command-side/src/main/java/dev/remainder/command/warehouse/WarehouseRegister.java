package dev.remainder.command.warehouse;

import dev.remainder.command.platform.Register;
import dev.remainder.events.warehouse.WarehouseEvent;
import dev.remainder.events.warehouse.WarehouseOpened;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

@Register
class WarehouseRegister implements Warehouses {

  private final JdbcClient jdbc;

  WarehouseRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<KnownWarehouse> find(String code) {
    return jdbc.sql("select code, company from command.warehouse where code = ?")
        .param(code)
        .query(KnownWarehouse.class)
        .optional();
  }

  @Override
  public List<KnownWarehouse> all() {
    return jdbc.sql("select code, company from command.warehouse order by code")
        .query(KnownWarehouse.class)
        .list();
  }

  @Override
  public void lockAssortment() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('command.assortment'))")
        .query((row, number) -> true)
        .list();
  }

  @EventHandler
  void on(WarehouseEvent event) {
    switch (event) {
      case WarehouseOpened opened ->
          jdbc.sql(
                  "insert into command.warehouse (code, name, company) values (?, ?, ?)"
                      + " on conflict do nothing")
              .params(opened.code(), opened.name(), opened.company())
              .update();
    }
  }
}
