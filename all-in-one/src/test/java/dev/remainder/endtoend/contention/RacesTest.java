package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.endtoend.shop.Quote;
import dev.remainder.endtoend.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("Two at once: exactly one wins")
class RacesTest {

  private final Program program = Program.shared();
  private final Shop shop = program.shop();
  private final String sku = shop.productWith(5);

  private Supplier<Answer> post(String path) {
    return () -> program.shop().post(path, Map.of());
  }

  @RepeatedTest(10)
  void twoValidationsOfOneTransfer() {
    var order = shop.confirmed(sku, 2);
    var path = order.transfer().path() + "/validate";
    var answers = Crowd.at(List.of(post(path), post(path), post(path)));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.refused("transfer-already-done"));
    shop.receive(shop.product(), 1).ok();
    assertThat(shop.stock(sku)).startsWith("on hand 3,");
  }

  @RepeatedTest(5)
  void aValidationAndACancellation() {
    var order = shop.confirmed(sku, 2);
    var transfer = order.transfer().path();
    var answers = Crowd.at(List.of(post(transfer + "/validate"), post(transfer + "/cancel")));

    boolean shipped = answers.getFirst().status() == 200;
    if (shipped) {
      answers.getLast().refused("transfer-already-done");
    } else {
      answers.getFirst().refused("transfer-cancelled");
      answers.getLast().ok();
    }
    shop.receive(shop.product(), 1).ok();
    assertThat(order.transfer().state()).isEqualTo(shipped ? "DONE" : "CANCELLED");
    assertThat(shop.stock(sku)).startsWith(shipped ? "on hand 3," : "on hand 5,");
  }

  @RepeatedTest(5)
  void twoConfirmationsOfOneOrder() {
    var order = shop.quoted(Quote.of(sku, 2));
    var path = order.path() + "/confirm";
    var answers = Crowd.at(List.of(post(path), post(path)));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.refused("order-already-confirmed"));
    shop.receive(shop.product(), 1).ok();
    assertThat(order.transfers()).hasSize(1);
  }

  @RepeatedTest(5)
  void twoChangesOfOneVersion() {
    var order = shop.confirmed(sku, 2);
    var version = order.view().header("ETag");
    Supplier<Answer> change =
        () ->
            program
                .shop()
                .send(
                    "PUT",
                    order.path() + "/lines/1",
                    Map.of("quantity", 3),
                    Map.of("If-Match", version));
    var answers = Crowd.at(List.of(change, change));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(1);
  }
}
