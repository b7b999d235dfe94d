package dev.remainder.query.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.warehouse.WarehouseOpened;
import dev.remainder.query.platform.ThroughTheBus;
import org.junit.jupiter.api.Test;

class WarehouseProjectionTest extends ThroughTheBus {

  @Test
  void showsAndLists() {
    var token = log.append("warehouse:EAST", new WarehouseOpened("EAST", "East", "My Company"));
    var one = client.get("/api/warehouses/EAST", token);
    assertThat(one.body().toString())
        .isEqualTo(
            """
            {"code":"EAST","name":"East","company":"My Company","version":0}\
            """);
    assertThat(one.header("ETag")).isEqualTo("\"0\"");
    var list = client.get("/api/warehouses?sort=name,desc");
    assertThat(list.body().at("/items").toString()).contains("EAST");
    assertThat(list.body().at("/total").asInt()).isEqualTo(1);
  }

  @Test
  void saysSoIfThereIsNoSuchWarehouse() {
    var answer = client.get("/api/warehouses/NONE");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("unknown-warehouse");
  }
}
