package dev.remainder.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packaged program.
 *
 * @param folder has remainder.jar and lib
 * @param start a start that was recorded to speed up later ones; need not be there
 */
record Packaged(Path folder, Path start) {

  /** What tells the JVM of the recorded start, as the remainder script does. */
  List<String> recordedStart() throws IOException {
    return Files.isRegularFile(start) && Files.size(start) > 0
        ? List.of("-XX:AOTCache=" + start, "-Xlog:aot=off")
        : List.of();
  }
}
