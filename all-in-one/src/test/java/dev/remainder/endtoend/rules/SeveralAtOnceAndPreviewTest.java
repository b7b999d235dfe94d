package dev.remainder.endtoend.rules;

import static dev.remainder.endtoend.shop.Transfer.CANCEL;
import static dev.remainder.endtoend.shop.Transfer.CREATE;
import static dev.remainder.endtoend.shop.Transfer.shipping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("domain.md 3: several at once, and previews")
class SeveralAtOnceAndPreviewTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();

  @Test
  void eachOfSeveralIsDecidedByItself() {
    var sku = shop.productWith(12);
    var whole = shop.confirmed(sku, 2);
    var part = shop.confirmed(sku, 5);
    var asked = shop.confirmed(sku, 9);
    var waiting = shop.confirmed(sku, 1);

    var answer =
        shop.post(
                "/api/transfers/validate",
                Map.of(
                    "transfers",
                    List.of(
                        Map.of("id", asked.transfer().id()),
                        Map.of(
                            "id",
                            part.transfer().id(),
                            "quantities",
                            List.of(Map.of("line", 1, "quantity", 4)),
                            "backorder",
                            CREATE),
                        Map.of("id", "nobody.1.0"),
                        Map.of("id", waiting.transfer().id()),
                        Map.of("id", whole.transfer().id()),
                        Map.of("id", whole.transfer().id()))))
            .ok();

    assertThat(answer.items("/results")).hasSize(6);
    assertThat(answer.at("/results/0/id")).isEqualTo(asked.transfers().getFirst().id());
    assertThat(answer.at("/results/0/status")).isEqualTo("REFUSED");
    assertThat(answer.at("/results/0/problem/code")).isEqualTo("backorder-decision-required");
    assertThat(answer.at("/results/0/problem/lines/0/remainder")).isEqualTo("4");
    assertThat(answer.at("/results/0/problem/policy")).isEqualTo("ASK");
    assertThat(answer.at("/results/0/policy")).isNull();
    assertThat(answer.at("/results/1/status")).isEqualTo("DONE");
    assertThat(answer.at("/results/1/policy")).isEqualTo("ASK");
    assertThat(answer.at("/results/1/decidedBy")).isEqualTo("OPERATION_TYPE");
    assertThat(answer.at("/results/1/problem")).isNull();
    assertThat(answer.at("/results/1/backorder/reference")).isNotNull();
    assertThat(answer.at("/results/1/backorder/state")).isEqualTo("READY");
    assertThat(answer.at("/results/2/problem/code")).isEqualTo("unknown-transfer");
    assertThat(answer.at("/results/3/problem/code")).isEqualTo("transfer-not-ready");
    assertThat(answer.at("/results/4/status")).isEqualTo("DONE");
    assertThat(answer.at("/results/4/backorder")).isNull();
    assertThat(answer.at("/results/5/problem/code")).isEqualTo("transfer-already-done");

    assertThat(whole.status()).isEqualTo("CONFIRMED, FULLY_DELIVERED, DELIVERED_IN_FULL");
    assertThat(part.status()).isEqualTo("CONFIRMED, PARTIALLY_DELIVERED, OPEN");
    assertThat(asked.status()).isEqualTo("CONFIRMED, NOT_DELIVERED, OPEN");
  }

  @Test
  void aPreviewOfAValidationSaysWhatWouldBeShippedLeftAndAsked() {
    var sku = shop.productWith(4);
    var transfer = shop.confirmed(Quote.of(sku, 6).and(sku, 1)).transfer();
    var before = program.logPosition();

    var preview = transfer.preview(Map.of()).ok();
    assertThat(preview.items("/wouldShip")).hasSize(1);
    assertThat(preview.at("/wouldShip/0/line")).isEqualTo("1");
    assertThat(preview.at("/wouldShip/0/sku")).isEqualTo(sku);
    assertThat(preview.at("/wouldShip/0/quantity")).isEqualTo("4");
    assertThat(preview.items("/short")).hasSize(2);
    assertThat(preview.at("/short/0/remainder")).isEqualTo("2");
    assertThat(preview.at("/short/1/demand")).isEqualTo("1");
    assertThat(preview.at("/short/1/done")).isEqualTo("0");
    assertThat(preview.at("/question")).isEqualTo("BACKORDER");
    assertThat(preview.at("/choices")).isEqualTo("[\"CREATE\",\"CANCEL\"]");
    assertThat(preview.at("/policy")).isEqualTo("ASK");
    assertThat(preview.at("/decidedBy")).isEqualTo("OPERATION_TYPE");

    assertThat(transfer.preview(Map.of("backorder", CREATE)).ok().at("/question")).isNull();
    assertThat(transfer.preview(shipping(CANCEL, 2)).ok().at("/wouldShip/0/quantity"))
        .isEqualTo("2");
    transfer.preview(shipping(0)).refused("nothing-to-ship");
    transfer.preview(shipping(7)).refused("over-delivery");
    assertThat(program.logPosition()).isEqualTo(before);
  }

  @Test
  void aPreviewAsksOnlyWhereTheValidationWouldAsk() {
    var there = shop.inNewWarehouse();
    var transfer = there.confirmed(there.productWith(4), 6).transfer();
    assertThat(transfer.preview(Map.of()).ok().at("/question")).isEqualTo("BACKORDER");
    for (var policy : List.of("ALWAYS", "NEVER")) {
      there.creatingBackorders(policy);
      var preview = transfer.preview(Map.of()).ok();
      assertThat(preview.at("/question")).isNull();
      assertThat(preview.items("/short")).hasSize(1);
    }
    var refused = transfer.preview(Map.of("backorder", CREATE));
    refused.refused("backorder-not-allowed");
    assertThat(refused.at("/policy")).isEqualTo("NEVER");
    assertThat(refused.at("/decidedBy")).isEqualTo("OPERATION_TYPE");
  }

  @Test
  void previewsOfReceiptsAndCountsAnswerTheSameAndChangeNothing() {
    var sku = shop.productWith(3);
    var first = shop.confirmed(sku, 2);
    var second = shop.confirmed(sku, 4);
    var before = program.logPosition();

    for (var body : List.of("receipts {\"quantity\":5}", "counts {\"onHand\":1}")) {
      var path = shop.stockOf(sku) + "/" + body.split(" ")[0];
      var json = body.split(" ")[1];
      var preview = program.http().post(path + "?dryRun=true", json).ok();
      assertThat(program.logPosition()).isEqualTo(before);
      assertThat(first.transfer().reserved(1)).isEqualTo("2");
      assertThat(second.transfer().reserved(1)).isEqualTo("1");

      assertThat(program.http().post(path + "?dryRun=true", json).text()).isEqualTo(preview.text());
      assertThat(program.logPosition()).isEqualTo(before);
    }
    var preview =
        program.http().post(shop.stockOf(sku) + "/counts?dryRun=true", "{\"onHand\":1}").ok();
    assertThat(preview.at("/displaced/0/transferId")).isEqualTo(second.transfer().id());
    assertThat(shop.count(sku, 1).ok().text()).isEqualTo(preview.text());
  }
}
