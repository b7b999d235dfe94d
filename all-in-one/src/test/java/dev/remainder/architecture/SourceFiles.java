package dev.remainder.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of the project, as people read them. */
public final class SourceFiles {

  /** The folder of the whole project; tests run in the folder of their module. */
  public static final Path PROJECT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  private SourceFiles() {}

  /** The number of lines of every source file of every module's main part. */
  static Map<String, Integer> linesOfMain(Path project) {
    var lines = new TreeMap<String, Integer>();
    for (var module : list(project)) {
      var main = module.resolve("src/main/java");
      if (Files.isDirectory(main)) {
        for (var file : walk(main)) {
          lines.put(project.relativize(file).toString(), read(file).size());
        }
      }
    }
    return lines;
  }

  public static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
