package dev.remainder.architecture.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.architecture.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages lead where they say")
class PagesTest {

  private static final String LINK = "\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)";

  @Test
  void everyLinkLeadsToSomething() {
    var pages =
        Stream.concat(
                Documents.pages().stream(), Stream.of(SourceFiles.PROJECT.resolve("README.md")))
            .toList();
    assertThat(pages).hasSizeGreaterThan(15);

    var broken = new ArrayList<String>();
    for (var page : pages) {
      for (var link : Documents.found(LINK, Documents.text(page))) {
        if (!Files.exists(page.resolveSibling(link))) {
          broken.add(page.getFileName() + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aDecisionTellsProblemOptionsDecisionAndPrice() {
    for (var record : decisions()) {
      assertThat(Documents.text(record))
          .as(record.toString())
          .containsSubsequence("**Problem.**", "**Options.**", "**Decision.**", "**Price.**");
    }
  }

  @Test
  void decisionsAreNumberedWithoutAGapAndSaySo() {
    int number = 0;
    for (var record : decisions()) {
      number++;
      assertThat(record.getFileName().toString()).startsWith("%04d-".formatted(number));
      assertThat(Documents.text(record)).startsWith("# " + number + ". ");
    }
    assertThat(number).isPositive();
  }

  private static List<Path> decisions() {
    return SourceFiles.list(Documents.FOLDER.resolve("adr"));
  }
}
