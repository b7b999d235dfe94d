package dev.remainder.allinone.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The operating system and processor that PostgreSQL's programs must be made for. */
record Platform(String system, String architecture) {

  private static final Path ALPINE = Path.of("/etc/alpine-release");

  static Platform current() {
    return new Platform(
        system(System.getProperty("os.name").toLowerCase(Locale.ROOT)),
        architecture(System.getProperty("os.arch").toLowerCase(Locale.ROOT)));
  }

  /** The name under which the archive of the programs lies on the class path. */
  String archive() {
    String distribution = system.equals("linux") && Files.exists(ALPINE) ? "-alpine_linux" : "";
    return "postgres-%s-%s%s.txz".formatted(system, architecture, distribution);
  }

  private static String system(String name) {
    if (name.startsWith("mac")) {
      return "darwin";
    }
    return name.startsWith("windows") ? "windows" : name;
  }

  private static String architecture(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }
}
