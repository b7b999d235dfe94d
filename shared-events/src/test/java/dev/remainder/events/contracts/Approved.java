package dev.remainder.events.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that somebody has looked at and approved. To approve what the code writes now, run the test
 * with {@code -Dremainder.approve=true} and read the difference before committing it:
 *
 * <pre>mvn -pl shared-events test -Dremainder.approve=true</pre>
 *
 * <p>What was written before is never forgotten: a file that changes leaves its old text in the
 * folder {@code history}, which must be readable ever after, for stored events look like that.
 */
final class Approved {

  static final String PROPERTY = "remainder.approve";

  private static final String HOW = "; if that is meant, approve it with -D" + PROPERTY + "=true";

  private final Path folder;
  private final boolean approving;

  Approved(Path folder, boolean approving) {
    this.folder = folder;
    this.approving = approving;
  }

  /** Those of this module. */
  static Approved contracts() {
    var module = Path.of(System.getProperty("basedir", ""));
    return new Approved(
        module.resolve("src/test/resources/contracts"), Boolean.getBoolean(PROPERTY));
  }

  boolean isApproving() {
    return approving;
  }

  /**
   * @throws AssertionError unless it is what was approved
   */
  void check(String name, String text) {
    var file = folder.resolve(name);
    var approved = Files.exists(file) ? read(file) : null;
    if (text.equals(approved)) {
      return;
    }
    if (approving) {
      keepInHistory(name, approved);
      write(file, text);
      return;
    }
    throw new AssertionError(
        approved == null
            ? "There is no approved file " + name + HOW
            : name
                + " is not written as approved"
                + HOW
                + "\napproved: "
                + approved
                + "\nnow: "
                + text);
  }

  String text(String name) {
    return read(folder.resolve(name));
  }

  /** Names of the approved files of events. */
  List<String> names() {
    return namesIn(folder);
  }

  /** Names of files with what was written earlier. */
  List<String> history() {
    return namesIn(folder.resolve("history")).stream().map(name -> "history/" + name).toList();
  }

  private void keepInHistory(String name, String approved) {
    if (approved != null && name.endsWith(".json")) {
      var stem = name.substring(0, name.length() - ".json".length());
      int number = 1;
      while (Files.exists(folder.resolve("history/" + stem + "-" + number + ".json"))) {
        number++;
      }
      write(folder.resolve("history/" + stem + "-" + number + ".json"), approved);
    }
  }

  private static List<String> namesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
