package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "170,200,0.8500,85",
    "4,6,0.6667,67",
    "0,2,0.0000,0",
    "2,2,1.0000,100",
    "999,1000,0.9990,99",
    "1,1000,0.0010,1"
  })
  void isARateAndAPercentage(long part, long whole, String rate, int percent) {
    assertThat(Share.of(part, whole).rate()).isEqualTo(rate);
    assertThat(Share.of(part, whole).percent()).isEqualTo(percent);
  }

  @Test
  void ofNothingIsNone() {
    assertThat(Share.of(0, 0).rate()).isNull();
    assertThat(Share.of(0, 0).percent()).isNull();
  }
}
