package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBucketTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0,0-7",
    "7,0-7",
    "8,8-14",
    "14,8-14",
    "15,15-30",
    "30,15-30",
    "31,31-60",
    "60,31-60",
    "61,60+",
    "5000,60+"
  })
  void everyAgeHasABucket(int days, String label) {
    assertThat(AgeBucket.of(days).label()).isEqualTo(label);
  }

  @Test
  void aDayCountsOnceItIsWhole() {
    assertThat(AgeBucket.daysSince(NOW.minusSeconds(86_399), NOW)).isZero();
    assertThat(AgeBucket.daysSince(NOW.minusSeconds(86_400), NOW)).isEqualTo(1);
    assertThat(AgeBucket.daysSince(NOW.plusSeconds(5), NOW)).isZero();
  }
}
