package dev.remainder.query.whatif.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HandlingTimeTest {

  private final HandlingTime handling = new HandlingTime();

  @Test
  void isAMinuteUntilSomethingElseIsKnown() {
    assertThat(handling.median()).isEqualTo(Duration.ofMinutes(1));
    handling.add(Duration.ofSeconds(2));
    assertThat(handling.median()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void isTheMiddleOfAll() {
    var random = new Random(24);
    var all = new ArrayList<Duration>();
    for (int count = 0; count < 300; count++) {
      all.add(Duration.ofMinutes(1 + random.nextInt(1000)));
      handling.add(all.getLast());

      var sorted = all.stream().sorted().toList();
      assertThat(handling.median()).isEqualTo(sorted.get((sorted.size() - 1) / 2));
    }
  }
}
