package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.shipping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("domain.md 3 and 8: the table of Create Backorder")
class CreateBackorderTest {

  private static final String TABLE =
      """
      ASK,    ,       backorder-decision-required
      ASK,    CREATE, backorder
      ASK,    CANCEL, cancelled OPERATOR
      ALWAYS, ,       backorder
      ALWAYS, CREATE, backorder
      ALWAYS, CANCEL, cancel-not-allowed
      NEVER,  ,       cancelled POLICY
      NEVER,  CANCEL, cancelled POLICY
      NEVER,  CREATE, backorder-not-allowed
      """;

  private static Shop shop;

  @BeforeAll
  static void openAWarehouse() {
    shop = Program.shared().shop().inNewWarehouse();
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void ofTheOperationType(String policy, String answer, String outcome) {
    shop.creatingBackorders(policy);
    var sku = shop.productWith(4);
    decides(Quote.of(sku, 10), answer, outcome, "OPERATION_TYPE");
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void ofTheOrderWhichWinsOverTheOperationTypes(String policy, String answer, String outcome) {
    shop.creatingBackorders(policy.equals("ALWAYS") ? "NEVER" : "ALWAYS");
    var sku = shop.productWith(4);
    decides(Quote.of(sku, 10).with("createBackorder", policy), answer, outcome, "ORDER");
  }

  private static void decides(Quote quote, String answer, String outcome, String decidedBy) {
    var order = shop.confirmed(quote);
    var transfer = order.transfer();
    var before = Program.shared().logPosition();
    var body = new HashMap<String, Object>();
    body.put("backorder", answer);
    body.put("reason", "asked by the customer");

    if (outcome.contains("-")) {
      transfer.validate(body).refused(outcome);
      transfer.validate(body).refused(outcome);
      assertThat(Program.shared().logPosition()).isEqualTo(before);
      assertThat(transfer.state()).isEqualTo("READY");
      return;
    }
    var validated = transfer.validate(body).ok();
    assertThat(validated.at("/decidedBy")).isEqualTo(decidedBy);
    if (outcome.equals("backorder")) {
      assertThat(validated.at("/backorder/state")).isEqualTo("WAITING");
      assertThat(order.line(1))
          .isEqualTo("ordered 10, delivered 4, open 6, reserved 0, backordered 6, cancelled 0");
    } else {
      assertThat(validated.at("/cancelled/0/quantity")).isEqualTo("6");
      assertThat(order.line(1))
          .isEqualTo("ordered 10, delivered 4, open 0, reserved 0, backordered 0, cancelled 6");
      var kept = remainderCancelled(transfer.id());
      assertThat(kept.at("/cause")).isEqualTo(outcome.substring("cancelled ".length()));
      assertThat(kept.at("/reason")).isEqualTo("asked by the customer");
      assertThat(kept.at("/decidedBy")).isEqualTo(decidedBy);
      assertThat(kept.at("/lines/0/quantity")).isEqualTo("6");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ASK,",
    "ASK,CREATE",
    "ASK,CANCEL",
    "ALWAYS,",
    "ALWAYS,CANCEL",
    "NEVER,",
    "NEVER,CREATE"
  })
  void notShortIsNoQuestionAndAnAnswerIsIgnored(String policy, String answer) {
    shop.creatingBackorders(policy);
    var order = shop.confirmed(shop.productWith(4), 4);
    var body = new HashMap<String, Object>();
    body.put("backorder", answer);

    var validated = order.transfer().validate(body).ok();
    assertThat(validated.at("/backorder")).isNull();
    assertThat(validated.at("/cancelled")).isEqualTo("[]");
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
  }

  @Test
  void thePolicyAtTheMomentOfValidationDecides() {
    shop.creatingBackorders("ASK");
    var order = shop.confirmed(shop.productWith(4), 10);
    order.transfer().validate().refused("backorder-decision-required");

    shop.creatingBackorders("NEVER");
    order.transfer().validate().ok();
    assertThat(order.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, CLOSED_SHORT");
  }

  @Test
  void askingAgainAsksAgainAndLeavesNothingBehind() {
    shop.creatingBackorders("ASK");
    var sku = shop.productWith(10);
    var order = shop.confirmed(sku, 10);
    var before = Program.shared().logPosition();
    for (int asked = 1; asked <= 3; asked++) {
      var question = order.transfer().validate(shipping(asked));
      question.refused("backorder-decision-required");
      assertThat(question.at("/lines/0/done")).isEqualTo(String.valueOf(asked));
    }

    assertThat(Program.shared().logPosition()).isEqualTo(before);
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 10, reserved 10, done 0, backordered 0, cancelled 0");
    order.transfer().validate().ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 10, delivered 10, open 0, reserved 0, backordered 0, cancelled 0");
  }

  @Test
  void raisingALineAfterNeverBringsOnlyTheRaise() {
    shop.creatingBackorders("NEVER");
    var order = shop.confirmed(shop.productWith(10), 20);
    order.transfer().validate().ok();

    order.change(1, 25).ok();
    assertThat(order.line(1))
        .isEqualTo("ordered 25, delivered 10, open 5, reserved 0, backordered 0, cancelled 10");
    assertThat(order.transfer().line(1))
        .isEqualTo("demand 5, reserved 0, done 0, backordered 0, cancelled 0");
  }

  @Test
  void anOrdersOwnPolicyGoesOnWithItsBackorders() {
    shop.creatingBackorders("NEVER");
    var sku = shop.productWith(1);
    var order = shop.confirmed(Quote.of(sku, 3).with("createBackorder", "ALWAYS"));
    order.transfer().validate().ok();
    shop.receive(sku, 1).ok();

    assertThat(order.transfer().validate().ok().at("/decidedBy")).isEqualTo("ORDER");
    assertThat(order.transfers()).hasSize(3);
    assertThat(order.view().at("/createBackorder")).isEqualTo("ALWAYS");
  }

  private static Answer remainderCancelled(String transfer) {
    var payload =
        Program.shared()
            .jdbc()
            .sql(
                "select convert_from(payload, 'UTF8') from events.domain_event"
                    + " where aggregate_identifier = :id and payload_type like :type")
            .params(Map.of("id", transfer, "type", "%RemainderCancelled"))
            .query(String.class)
            .single();
    return new Answer(
        "RemainderCancelled of " + transfer, 200, null, Json.read(payload).toString());
  }
}
