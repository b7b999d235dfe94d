package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A folder in which something is made that gets its proper name only when it is complete. What an
 * interrupted start left is removed; a program that still writes there meets its end by that.
 */
final class Unfinished {

  private static final String NAME = "unfinished";

  private Unfinished() {}

  static Path in(Path home) throws IOException {
    try (var leftOver = Files.newDirectoryStream(home, NAME + "*")) {
      leftOver.forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }
    return Files.createTempDirectory(home, NAME);
  }
}
