package dev.remainder.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class QuantityTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Quantity q(String units) {
    return Quantity.of(units);
  }

  @ParameterizedTest
  @CsvSource({
    "55,          55",
    "55.0,        55",
    "2.5,         2.5",
    "0.001,       0.001",
    "-17,         -17",
    "0,           0",
    "1000000,     1000000",
    "1e3,         1000",
    "999999999.999, 999999999.999"
  })
  void isAPlainNumberInJson(String asked, String written) {
    var quantity = q(asked);

    assertThat(JSON.writeValueAsString(quantity)).isEqualTo(written);
    assertThat(JSON.readValue(asked, Quantity.class)).isEqualTo(quantity);
    assertThat(JSON.readValue(written, Quantity.class)).isEqualTo(quantity);
    assertThat(quantity).hasToString(written);
  }

  @Test
  void isAPlainNumberInsideARecordToo() {
    var line = new LineQuantity(1, "DRAWER", q("2.5"));

    assertThat(JSON.writeValueAsString(line)).contains("\"quantity\":2.5");
    assertThat(JSON.readValue(JSON.writeValueAsString(line), LineQuantity.class)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0001", "1.2345", "1e-4"})
  void isNeverFinerThanAThousandth(String units) {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> q(units));
    assertThatThrownBy(() -> JSON.readValue(units, Quantity.class))
        .rootCause()
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void neverOverflowsInSilence() {
    var most = new Quantity(Long.MAX_VALUE);
    var least = new Quantity(Long.MIN_VALUE);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.plus(new Quantity(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> least.minus(new Quantity(1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.lessAtMost(least));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Quantity.of(Long.MAX_VALUE / 999));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> q("1e20"));
  }

  @Test
  void addsAndSubtractsExactly() {
    assertThat(q("0.1").plus(q("0.2"))).isEqualTo(q("0.3"));
    assertThat(q("1").minus(q("0.001"))).isEqualTo(q("0.999"));
    assertThat(q("1").minus(q("2"))).isEqualTo(q("-1"));
    assertThat(Quantity.of(55)).isEqualTo(q("55.000"));
  }

  @ParameterizedTest
  @CsvSource({"10, 3, 7", "3, 10, 0", "3, 3, 0", "0, 0, 0", "10, -3, 13"})
  void lessAtMostNeverFallsBelowZero(String from, String taken, String left) {
    assertThat(q(from).lessAtMost(q(taken))).isEqualTo(q(left));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "-1, 0", "0, 0.001", "-2, -1"})
  void comparesByAmount(String less, String more) {
    assertThat(q(less)).isLessThan(q(more));
    assertThat(q(less).isLessThan(q(more))).isTrue();
    assertThat(q(more).isLessThan(q(less))).isFalse();
    assertThat(q(more).isMoreThan(q(less))).isTrue();
    assertThat(q(less).isMoreThan(q(more))).isFalse();
    assertThat(q(less).min(q(more))).isEqualTo(q(less)).isEqualTo(q(more).min(q(less)));
    assertThat(q(less).max(q(more))).isEqualTo(q(more)).isEqualTo(q(more).max(q(less)));
    assertThat(List.of(q(more), q(less)).stream().sorted()).containsExactly(q(less), q(more));
  }

  @Test
  void anAmountIsNeitherMoreNorLessThanItself() {
    assertThat(q("5").isMoreThan(q("5.0"))).isFalse();
    assertThat(q("5").isLessThan(q("5.0"))).isFalse();
  }

  @Test
  void knowsItsSign() {
    assertThat(List.of(q("-0.001"), q("0"), q("0.001")))
        .extracting(Quantity::isNegative, Quantity::isZero, Quantity::isPositive)
        .containsExactly(
            tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
  }

  @Test
  void showsItselfInUnits() {
    assertThat(new Quantity(2_500).toBigDecimal()).isEqualTo(new BigDecimal("2.5"));
    assertThat(new Quantity(55_000).toBigDecimal()).isEqualTo(new BigDecimal("55"));
  }
}
