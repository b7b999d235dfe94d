package dev.remainder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file has one reason to be opened")
class FileSizeTest {

  private static final int LONGEST = 250;

  @Test
  void noSourceFileIsLongerThan250Lines() {
    var lines = SourceFiles.linesOfMain(SourceFiles.PROJECT);
    assertThat(lines).hasSizeGreaterThan(200);

    var sorted = lines.values().stream().sorted().toList();
    System.out.printf(
        "Lines a source file: median %d, nine in ten at most %d, longest %d, of %d files%n",
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast(),
        sorted.size());

    assertThat(tooLong(lines)).isEmpty();
  }

  @Test
  void aLongerFileWouldBeReported(@TempDir Path project) throws IOException {
    var sources = Files.createDirectories(project.resolve("some-module/src/main/java/a"));
    Files.write(sources.resolve("Short.java"), List.of("class Short {}"));
    Files.writeString(sources.resolve("Long.java"), "// a line\n".repeat(LONGEST + 1));

    assertThat(tooLong(SourceFiles.linesOfMain(project)))
        .containsOnlyKeys("some-module/src/main/java/a/Long.java");
  }

  private static Map<String, Integer> tooLong(Map<String, Integer> lines) {
    return lines.entrySet().stream()
        .filter(file -> file.getValue() > LONGEST)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
