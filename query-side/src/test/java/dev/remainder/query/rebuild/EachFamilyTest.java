package dev.remainder.query.rebuild;

import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.StockEvents.gets;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.some;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.warehouse.WarehouseOpened;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import dev.remainder.query.projection.Projection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every table of every family is built anew, row for row and index for index. */
@DirtiesContext
class EachFamilyTest extends RunningQuerySide {

  /** Tables that hold no views. */
  private static final List<String> TECHNICAL =
      List.of(
          "token_entry",
          "dead_letter",
          "first_answer",
          "view_version",
          "rebuild",
          "flyway_schema_history");

  private static boolean played;

  @Autowired private JdbcTemplate jdbc;
  @Autowired private List<Projection<?>> projections;

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("each_family", TestPostgres.wire());
    properties.add("spring.datasource.url", () -> url);
  }

  @BeforeEach
  void somethingOfEachKind() {
    if (!played) {
      play("A");
      played = true;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"set-up", "stock", "orders", "transfers", "reports"})
  void isBuiltAnewRowForRowAndGoesOn(String family) {
    var indexes = indexes();
    var rebuilding = new Rebuilding(client);
    var over = rebuilding.swapped(family);

    Rebuilding.assertNothingDiffers(over);
    assertThat(over.get("digests"))
        .extracting(digest -> digest.get("table").asString())
        .containsExactlyInAnyOrderElementsOf(tablesOf(family).toList());
    assertThat(over.get("digests"))
        .allSatisfy(digest -> assertThat(digest.get("newRows").asInt()).isPositive());
    assertThat(indexes()).isEqualTo(indexes);
    assertThat(jdbc.queryForList("select 1 from pg_tables where schemaname = 'query_next'"))
        .isEmpty();

    play("after-" + family);
    Rebuilding.assertNothingDiffers(rebuilding.swapped(family));
  }

  @Test
  void whatAFamilyWritesIsWhatItSaysItWrites() {
    var said = new TreeSet<>(projections.stream().flatMap(it -> it.allTables().stream()).toList());
    var there =
        new TreeSet<>(
            jdbc.queryForList(
                "select tablename from pg_tables where schemaname = 'query'", String.class));
    assertThat(there).containsAll(said).containsAll(TECHNICAL);
    there.removeAll(TECHNICAL);
    assertThat(said).isEqualTo(there);
  }

  private List<String> indexes() {
    return jdbc.queryForList(
        """
        select indexdef from pg_indexes where schemaname = 'query' union all
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'query'::regnamespace
        order by 1
        """,
        String.class);
  }

  private Stream<String> tablesOf(String family) {
    return projections.stream()
        .filter(it -> it.family().equals(family))
        .flatMap(it -> it.allTables().stream());
  }

  /**
   * 6 ordered, 3 on hand: these are shipped, the rest of one line waits, of the other is cancelled.
   */
  private void play(String name) {
    var sku = "SKU-" + name;
    var order =
        OrderEvents.of("S-" + name, OrderEvents.goods(1, sku, 5), OrderEvents.goods(2, sku, 1));
    var transfer = TransferEvents.of(order, "WH/OUT/" + name);
    var backorder = transfer.backorder("WH/OUT/B" + name);
    var stock = StockEvents.of(sku);
    if (!played) {
      log.append(
          "settings", new SettingsEstablished("settings", PickingPolicy.AS_SOON_AS_POSSIBLE));
    }
    log.append("warehouse:" + name, new WarehouseOpened(name, "Main", "My Company"));
    log.append(
        "operation-type:" + name,
        new OperationTypeCreated(
            name, name, "My Company", OperationTypeTerms.deliveryOrdersOf(name)));
    log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
    log.append(stock.stream(), stock.opened(), stock.received(3, balance(3, 0)));
    log.append(order.stream(), order.quoted(), order.confirmed(transfer));
    log.append(transfer.stream(), transfer.planned(line(1, sku, 5), line(2, sku, 1)));
    log.append(
        stock.stream(),
        stock.demanded(transfer, 1, 5, balance(3, 0)),
        stock.allocated(balance(3, 3), gets(transfer, 1, 3, 3)));
    log.append(transfer.stream(), transfer.reserved(1, sku, 3, TransferState.READY));
    var validated = validatedLine(1, sku, 3, 2, 0);
    log.append(
        transfer.stream(),
        transfer.validated(backorder, validated, validatedLine(2, sku, 0, 0, 1)),
        transfer.backorderCreated(backorder, line(1, sku, 2)),
        transfer.remainderCancelled(some(2, sku, 1)));
    log.append(stock.stream(), stock.shipped(transfer, 1, 3, balance(0, 0)));
    log.append(order.stream(), order.delivered(transfer, backorder, validated));
    log.append(backorder.stream(), backorder.planned(line(1, sku, 2)));
    var token = log.append(stock.stream(), stock.demanded(backorder, 1, 2, balance(0, 0)));
    await()
        .atMost(Rebuilding.PATIENCE)
        .until(() -> client.get("/api/stock/WH/" + sku, token).status() == 200);
  }
}
