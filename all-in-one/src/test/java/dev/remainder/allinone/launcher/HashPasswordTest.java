package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

@Tag("packaged")
@DisplayName("A password becomes what may stand in the settings")
class HashPasswordTest {

  @TempDir Path folder;

  private Started hash(String typed) throws IOException {
    var input = Files.writeString(folder.resolve("typed"), typed);
    return Started.process(
        new ProcessBuilder(Started.java(), "-jar", "target/remainder.jar", "hash-password")
            .redirectInput(input.toFile()));
  }

  @Test
  void theHashFitsThePasswordAndDoesNotShowIt() throws Exception {
    try (var program = hash("correct horse\n")) {
      assertThat(program.awaitExit()).isZero();
      var printed = program.output().strip();
      assertThat(printed).doesNotContain("correct horse");
      var hash = printed.substring(printed.indexOf('{'));
      var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
      assertThat(encoder.matches("correct horse", hash)).isTrue();
      assertThat(encoder.matches("wrong horse", hash)).isFalse();
    }
  }

  @Test
  void oneThatIsTooShortIsRefused() throws Exception {
    try (var program = hash("short\n")) {
      assertThat(program.awaitExit()).isEqualTo(2);
      assertThat(program.output()).contains("a password has 8 to 72 characters");
    }
  }
}
