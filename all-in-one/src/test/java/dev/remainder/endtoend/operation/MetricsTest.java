package dev.remainder.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metrics and readiness tell how the program does")
class MetricsTest {

  private static Program program;

  @BeforeAll
  static void start() {
    program = Program.on(Postgres.newDatabase(), Map.of());
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static double metric(String name) {
    var line =
        Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
            .matcher(program.http().get("/actuator/prometheus").ok().text());
    assertThat(line.find()).as(name).isTrue();
    return Double.parseDouble(line.group(1));
  }

  @Test
  void commandsAreCountedByTypeAndOutcome() {
    var shop = program.shop();
    var sku = shop.product("Letter Tray", "GOODS");
    shop.count(sku, 10).ok();
    var order = shop.confirmed(sku, 20);
    order.transfer().validate().refused("backorder-decision-required");
    order.transfer().validate("CREATE").ok();

    var validations = "remainder_commands_seconds_count{%s,type=\"ValidateTransfer\"}";
    assertThat(metric(validations.formatted("outcome=\"done\""))).isEqualTo(1);
    assertThat(metric(validations.formatted("outcome=\"backorder-decision-required\"")))
        .isEqualTo(1);
    assertThat(metric("remainder_commands_retries_total")).isNotNegative();
    order.view().ok();
    assertThat(metric("remainder_backorders_open")).isEqualTo(1);
    assertThat(metric("remainder_views_behind{family=\"orders\"}")).isZero();
    assertThat(metric("remainder_views_dead_letters{family=\"orders\"}")).isZero();
  }

  @Test
  void readinessKnowsTheDatabaseAndTheViews() {
    assertThat(program.http().get("/actuator/health/readiness").ok().at("/status")).isEqualTo("UP");
    assertThat(program.http().get("/actuator/health/liveness").ok().at("/status")).isEqualTo("UP");
  }

  @Test
  void aViewThatIsTooFarBehindIsNotReady() {
    try (var impatient =
        Program.on(Postgres.newDatabase(), Map.of("remainder.readiness.most-behind", -1))) {
      var answer = impatient.http().get("/actuator/health/readiness");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.at("/status")).isEqualTo("OUT_OF_SERVICE");
      impatient.http().get("/actuator/health/liveness").ok();
    }
  }
}
