package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which versions the tags of If-Match name")
class ETagsTest {

  @Test
  void oneOrSeveral() {
    assertThat(ETags.versions(ETags.of(3))).containsExactly(3L);
    assertThat(ETags.versions("\"1\", \"5\"")).containsExactlyInAnyOrder(1L, 5L);
    assertThat(ETags.versions("7")).containsExactly(7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"3\"", "\"abc\"", "\"-1\"", "\"99999999999999999999\""})
  void aTagThatIsWeakOrNotOursNamesNone(String tag) {
    assertThat(ETags.versions(tag)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "1.5", "\""})
  void whatIsNoTagIsRefused(String header) {
    assertThatIllegalArgumentException().isThrownBy(() -> ETags.versions(header));
  }
}
