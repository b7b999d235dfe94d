package dev.remainder.endtoend.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What nobody knows is 404, what cannot be asked is 400")
class UnknownAndBadQuestionsTest {

  private static final Program PROGRAM = Program.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET   | /api/orders/nobody                          |                   | unknown-order
          GET   | /api/transfers/nobody                       |                   | unknown-transfer
          GET   | /api/products/nobody                        |                   | unknown-product
          GET   | /api/operation-types/nobody                 |                   | unknown-operation-type
          GET   | /api/stock/WH/nobody                        |                   | unknown-stock-item
          GET   | /api/stock/NO/nobody                        |                   | unknown-stock-item
          GET   | /api/stock/WH/nobody/queue                  |                   | unknown-stock-item
          GET   | /api/nothing                                |                   | unknown-resource
          GET   | /nothing                                    |                   | unknown-resource
          POST  | /api/nothing                                | {}                | unknown-resource
          POST  | /api/orders/nobody/confirm                  |                   | unknown-order
          POST  | /api/orders/nobody/cancel                   |                   | unknown-order
          POST  | /api/orders/nobody/lines                    | {"sku":"A","quantity":1} | unknown-order
          PUT   | /api/orders/nobody/lines/1                  | {"quantity":1}    | unknown-order
          PATCH | /api/orders/nobody                          | {}                | unknown-order
          POST  | /api/transfers/nobody/validate              |                   | unknown-transfer
          POST  | /api/transfers/nobody/validate?dryRun=true  |                   | unknown-transfer
          POST  | /api/transfers/nobody.1.0/validate          |                   | unknown-transfer
          POST  | /api/transfers/nobody/check-availability    |                   | unknown-transfer
          POST  | /api/transfers/nobody/unreserve             |                   | unknown-transfer
          POST  | /api/transfers/nobody/cancel                |                   | unknown-transfer
          PATCH | /api/transfers/nobody                       | {"priority":"URGENT"} | unknown-transfer
          PATCH | /api/operation-types/nobody                 | {"name":"N"}      | unknown-operation-type
          POST  | /api/stock/WH/nobody/receipts               | {"quantity":1}    | unknown-stock-item
          POST  | /api/stock/NO/nobody/counts                 | {"onHand":1}      | unknown-stock-item
          POST  | /api/stock/WH/nobody/counts?dryRun=true     | {"onHand":1}      | unknown-stock-item
          POST  | /api/orders | {"customer":"C","lines":[{"sku":"nobody","quantity":1}]} | unknown-product
          POST  | /api/orders | {"customer":"C","warehouse":"NO","lines":[{"sku":"x","quantity":1}]} | unknown-warehouse
          """)
  void isUnknown(String method, String path, String body, String code) {
    var before = PROGRAM.logPosition();
    PROGRAM.http().send(method, path, body, Map.of()).problem(404, code);
    PROGRAM
        .http()
        .send(method, path, body, Map.of("Idempotency-Key", method + path + body))
        .problem(404, code);
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/orders/nobody/confirm, nobody",
    "/api/transfers/nobody.1.0/unreserve, nobody.1.0",
    "/api/transfers/nobody.1.0/validate?dryRun=true, nobody.1.0"
  })
  void aCommandNamesWhatItDoesNotFind(String path, String id) {
    var answer = PROGRAM.http().post(path, "{}");
    assertThat(answer.at("/id")).isEqualTo(id);
    assertThat(answer.at("/detail")).contains(id);
  }

  @Test
  void anUnknownLineOfAKnownOrderIsUnknown() {
    var shop = PROGRAM.shop();
    var order = shop.confirmed(shop.product(), 1);
    order.change(0, 1).problem(404, "unknown-order-line");
    order.change(2, 1).problem(404, "unknown-order-line");
    order.change(-1, 1).problem(404, "unknown-order-line");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/orders?page=-1, page",
    "/api/orders?page=one, page",
    "/api/orders?page=99999999999, page",
    "/api/orders?size=0, size",
    "/api/orders?size=501, size",
    "/api/orders?size=1.5, size",
    "/api/orders?sort=colour, sort",
    "/api/orders?sort=createdAt;sideways, sort",
    "/api/orders?sort=createdAt;asc;asc, sort",
    "/api/orders?state=OPEN, state",
    "/api/orders?state=confirmed, state",
    "/api/orders?deliveryStatus=NONE, deliveryStatus",
    "/api/orders?outcome=GOOD, outcome",
    "/api/transfers?state=LATE, state",
    "/api/transfers?priority=HIGH, priority",
    "/api/transfers?backorder=maybe, backorder",
    "/api/transfers?late=maybe, late",
    "/api/transfers?sort=lines, sort",
    "/api/stock?short=maybe, short",
    "/api/stock?size=-5, size",
    "/api/stock?asOf=junk, asOf",
    "/api/stock?asOf=2999-01-01T00:00:00Z, asOf",
    "/api/stock?asOf=1969-12-31T23:59:59Z, asOf",
    "/api/orders?asOf=2026-01-01T00:00:00Z, asOf",
    "/api/orders?asOf=junk, asOf",
    "/api/orders/nobody/history?asOf=2026-01-01T00:00:00Z, asOf",
    "/api/operation-types/WH-OUT?asOf=2026-01-01T00:00:00Z, asOf",
    "/api/events?asOf=2026-01-01T00:00:00Z, asOf",
    "/api/products?kind=THING, kind",
    "/api/warehouses?sort=drop table, sort",
    "/api/operation-types?page=-2, page"
  })
  void aQuestionThatCannotBeAsked(String path, String field) {
    var answer = PROGRAM.http().get(path.replace(";", ",").replace(" ", "%20"));
    answer.problem(400, "malformed-request");
    assertThat(answer.items("/errors"))
        .extracting(error -> error.path("field").asString())
        .contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/orders?q=%00",
        "/api/orders?customer=a%00b",
        "/api/orders?sku=%00",
        "/api/transfers?order=%00",
        "/api/transfers?q=%F0%9F%98%80",
        "/api/stock?warehouse=%00",
        "/api/products?q=%5C%25_%27",
        "/api/orders/%00",
        "/api/orders/..%2f..%2fetc",
        "/api/stock/%00/%00",
        "/api/orders?page=2147483647&size=500",
        "/api/orders?q=%FF%FE"
      })
  void oddCharactersAreNoTrouble(String path) {
    assertThat(PROGRAM.http().get(path).status()).isIn(200, 400, 404);
  }
}
