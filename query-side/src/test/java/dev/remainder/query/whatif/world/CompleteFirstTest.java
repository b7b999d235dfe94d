package dev.remainder.query.whatif.world;

import static dev.remainder.query.whatif.world.FairShareTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.Quantity;
import dev.remainder.query.whatif.world.CompleteFirst.Claim;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What becomes complete comes first")
class CompleteFirstTest {

  /** A claim is its transfer and what it misses; with a star the transfer misses more elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "A30 B10, 10, 0 10",
    "A30 B10 C10, 15, 5 10 0",
    "A30 B10 C5, 15, 0 10 5",
    "A*5 B5, 5, 0 5", // A's line would be complete, but not A
    "A*5 B*5, 5, 5 0",
    "A*5 B6, 5, 5 0", // a line that becomes complete before one that does not
    "A4 A4 B5, 5, 0 0 5", // A needs 8
    "A4 A4 B5, 8, 4 4 0",
    "A4 B5 A4, 8, 4 0 4",
    "A4 A4 B5, 7, 2 0 5", // B whole; no line of A can be, so the first in line
    "A7 B7, 5, 5 0",
    "A1 B1, 9, 1 1"
  })
  void isServed(String asked, String free, String given) {
    var claims =
        Arrays.stream(asked.split(" "))
            .map(claim ->
                new Claim(
                    claim.substring(0, 1),
                    Quantity.of(claim.substring(1).replace("*", "")),
                    !claim.contains("*")))
            .toList();

    assertThat(text(CompleteFirst.share(claims, Quantity.of(free)))).isEqualTo(given);
  }
}
