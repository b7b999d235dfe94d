package dev.remainder.architecture.documents;

import dev.remainder.architecture.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages under docs, as text. */
final class Documents {

  static final Path FOLDER = SourceFiles.PROJECT.resolve("docs");

  private Documents() {}

  static List<Path> pages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String text(Path page) {
    return String.join("\n", SourceFiles.read(page)) + "\n";
  }

  static String text(String page) {
    return text(FOLDER.resolve(page));
  }

  /** What the first group of the pattern stands for, wherever it occurs. */
  static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** The part below a heading, up to the next one. */
  static String section(String page, String heading) {
    var text = text(page);
    int begin = text.indexOf("\n## " + heading + "\n");
    if (begin < 0) {
      throw new AssertionError(page + " has no section " + heading);
    }
    int end = text.indexOf("\n## ", begin + 1);
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
