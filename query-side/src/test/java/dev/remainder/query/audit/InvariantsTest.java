package dev.remainder.query.audit;

import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.some;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.platform.CutWire;
import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** On a log of its own: what is planted stays. */
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class InvariantsTest extends RunningQuerySide {

  private static final CutWire WIRE = TestPostgres.wire();

  @Autowired private JdbcTemplate jdbc;

  private final DrawerStory story = DrawerStory.ofASku();

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    var url = TestPostgres.urlOfNewDatabase("audit", WIRE);
    properties.add("spring.datasource.url", () -> url);
  }

  @Test
  @Order(1)
  void inAGoodLogEveryEquationHolds() {
    log.append(
        "product:" + story.sku(), new ProductIntroduced(story.sku(), "Tray", ProductKind.GOODS));
    story.happensIn(log);
    var raised = story.order().raised(1, 60, story.backorder(), false);
    log.append(story.order().stream(), raised);
    log.append(
        story.backorder().stream(),
        story.backorder().raised(line(1, story.sku(), 15), 5, TransferState.WAITING));
    log.append(
        story.stock().stream(), story.stock().raised(story.backorder(), 1, 15, balance(0, 0)));

    var audit = audit();
    assertThat(audit.get("violations")).isEmpty();
    assertThat(audit.get("checkedEvents").asLong()).isEqualTo(count());
    assertThat(audit.get("upTo").asLong()).isEqualTo(head());
    assertThat(audit.get("equations")).hasSize(Equation.values().length);
    for (var equation : audit.get("equations")) {
      assertThat(equation.get("checked").asLong()).as(equation.toString()).isPositive();
      assertThat(equation.get("violations").asLong()).isZero();
    }
  }

  @Test
  @Order(2)
  void aPlantedEventIsFoundAndNamed() {
    story.happensIn(log);
    var position =
        plant(
            story.stock().stream(),
            6,
            "stockitem.StockReceived",
            """
            {"stockItemId":"%s","quantity":5,"balance":{"onHand":99,"reserved":0}}\
            """
                .formatted(story.stock().stream()));
    var violation = violationOf(Equation.STOCK_ON_HAND, story.stock().stream());
    assertThat(violation.get("position").asLong()).isEqualTo(position);
    assertThat(violation.get("detail").asString()).contains("99").contains("= 5");
  }

  @Test
  @Order(3)
  void whatAnOrderWasNotToldIsFound() {
    story.happensIn(log);
    log.append(story.transfer().stream() + "x", story.transfer().planned(line(1, story.sku(), 3)));
    var detail = violationOf(Equation.ORDER_LINE, story.order().stream()).get("detail").asString();
    assertThat(detail).contains("open 10").contains("have 13 open");
  }

  @Test
  @Order(4)
  void aRemainderThatGoesNowhereAndALineThatDoesNotAddUpAreFound() {
    story.happensIn(log);
    log.append(
        story.backorder().stream(),
        story.backorder().reserved(1, story.sku(), 11, TransferState.READY),
        story.backorder().validated(null, validatedLine(1, story.sku(), 1, 0, 8)),
        story.backorder().remainderCancelled(some(1, story.sku(), 7)));
    var stream = story.backorder().stream();
    violationOf(Equation.TRANSFER_RESERVED, stream);
    violationOf(Equation.TRANSFER_LINE, stream);
    violationOf(Equation.REMAINDER, stream);
  }

  @Test
  @Order(5)
  void stockThatIsPromisedTwiceIsFound() {
    story.happensIn(log);
    log.append(story.stock().stream(), story.stock().received(4, balance(4, 5)));
    violationOf(Equation.STOCK_BOUNDS, story.stock().stream());
    violationOf(Equation.STOCK_LINES, story.stock().stream());
    violationOf(Equation.STOCK_RESERVED, story.stock().stream());
  }

  @Test
  @Order(6)
  void viewsThatSayOtherwiseAreFound() {
    client.get("/api/projections", story.happensIn(log));
    jdbc.update("update query.stock_item set on_hand = 7 where sku = ?", story.sku());
    jdbc.update(
        """
        update query.sale_order
        set document = jsonb_set(document, '{lines,0,delivered}', '44') where stream = ?
        """,
        story.order().stream());
    jdbc.update("delete from query.transfer where stream = ?", story.transfer().stream());
    violationOf(Equation.STOCK_VIEW, story.stock().stream());
    violationOf(Equation.ORDER_VIEW, story.order().stream());
    violationOf(Equation.TRANSFER_VIEW, story.transfer().stream());
  }

  @Test
  @Order(7)
  void whatIsMissingImpossibleOrUnreadableIsFound() {
    story.happensIn(log);
    var stock = story.stock().stream();
    plant(stock, 9, "stockitem.StockReceived", "{\"broken");
    plant("order-" + UUID.randomUUID(), 0, "saleorder.SomethingElse", "{}");
    log.append(story.order().stream(), story.order().raised(1, 70, story.backorder(), false));
    plant(
        story.order().stream(),
        4,
        "saleorder.SaleOrderLineLowered",
        """
        {"orderId":"%s","line":2,"sku":"X","before":5,"after":4,"openReduced":1,\
        "cancelledReduced":0,"reductions":[]}\
        """
            .formatted(story.order().stream()));
    violationOf(Equation.STREAM, stock);
    violationOf(Equation.READABLE, stock);
    violationOf(Equation.POSSIBLE, story.order().stream());
    assertThat(violations().filter(it -> it.get("detail").asString().contains("SomethingElse")))
        .isNotEmpty();
  }

  @Test
  @Order(8)
  void reportsAndCountsThatSayOtherwiseAreFound() {
    client.get("/api/projections", story.happensIn(log));
    jdbc.update(
        "update query.reported_line set demand = demand + 1 where stream = ?",
        story.backorder().stream());
    jdbc.update(
        """
        insert into query.reported_closure (stream, version, line, closed_at, cause, quantity)
        values (?, 7, 1, now(), 'POLICY', 1000)
        """,
        story.transfer().stream());
    jdbc.update("update query.sale_order_count set orders = orders + 1");
    jdbc.update(
        "update query.sale_order set stream = 'nobody' || stream where state = 'CONFIRMED'");
    violationOf(Equation.REPORT_VIEW, story.backorder().stream());
    violationOf(Equation.CLOSURE_VIEW, story.transfer().stream());
    violationOf(Equation.ORDER_VIEW, "nobody" + story.order().stream());
    assertThat(violations().map(it -> it.get("equation").asString()))
        .contains(Equation.ORDER_COUNT.sentence());
  }

  @Test
  @Order(9)
  void whatWasSetAsideIsToldAndNotHeldAgainstItsViews() {
    client.get("/api/projections", story.happensIn(log));
    var stream = story.transfer().stream();
    plant(stream, 4, "transfer.TransferUnreserved", "{\"broken");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> audit().at("/setAside/reports").asInt() == 1);
    assertThat(audit().at("/setAside/transfers").asInt()).isEqualTo(1);
    violationOf(Equation.READABLE, stream);
    assertThat(violations().filter(it -> it.get("stream").asString().equals(stream)))
        .extracting(it -> it.get("equation").asString())
        .containsOnly(Equation.READABLE.sentence());
  }

  private JsonNode violationOf(Equation equation, String stream) {
    var found =
        violations()
            .filter(it -> it.get("equation").asString().equals(equation.sentence()))
            .filter(it -> it.get("stream").asString().equals(stream))
            .toList();
    assertThat(found).as("%s of %s", equation, stream).isNotEmpty();
    return found.getFirst();
  }

  private Stream<JsonNode> violations() {
    return StreamSupport.stream(audit().get("violations").spliterator(), false);
  }

  private JsonNode audit() {
    var answer = client.get("/api/audit/invariants");
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  /** Past the service, straight into the table. */
  private long plant(String stream, long sequence, String type, String payload) {
    return log.owner()
        .queryForObject(
            """
            insert into events.domain_event
              (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload,
               meta_data, time_stamp)
            values (?, ?, 'Test', ?, ?, ?, '{}', '2026-03-02T10:00:00Z') returning global_index
            """,
            Long.class,
            stream,
            sequence,
            UUID.randomUUID().toString(),
            "dev.remainder.events." + type,
            payload.getBytes(StandardCharsets.UTF_8));
  }

  private long count() {
    return jdbc.queryForObject("select count(*) from events.domain_event", Long.class);
  }

  private long head() {
    return jdbc.queryForObject("select max(global_index) from events.domain_event", Long.class);
  }
}
