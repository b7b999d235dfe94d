package dev.remainder.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Nothing changes unless somebody approves")
class ApprovedTest {

  @TempDir Path folder;

  @Test
  void whatNobodyApprovedFails() {
    assertThatThrownBy(() -> testing().check("Sold.json", "{}\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no approved file Sold.json")
        .hasMessageContaining(Approved.PROPERTY);
  }

  @Test
  void whatIsNotWrittenAsApprovedFails() {
    approving().check("Sold.json", "{\"a\":1}\n");
    assertThatThrownBy(() -> testing().check("Sold.json", "{\"a\":2}\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Sold.json is not written as approved");
    assertThat(testing().text("Sold.json")).isEqualTo("{\"a\":1}\n");
  }

  @Test
  void approvingWritesWhatIsNewAndKeepsWhatWas() {
    approving().check("Sold.json", "first\n");
    approving().check("Sold.json", "second\n");
    approving().check("Sold.json", "third\n");

    testing().check("Sold.json", "third\n");
    assertThat(testing().names()).containsExactly("Sold.json");
    assertThat(testing().history()).containsExactly("history/Sold-1.json", "history/Sold-2.json");
    assertThat(testing().text("history/Sold-1.json")).isEqualTo("first\n");
  }

  private Approved approving() {
    return new Approved(folder, true);
  }

  private Approved testing() {
    return new Approved(folder, false);
  }
}
