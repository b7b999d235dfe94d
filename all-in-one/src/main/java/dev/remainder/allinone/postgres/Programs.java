package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path into a folder of their own, one per version.
 * Unpacking that was interrupted leaves no folder behind that looks complete.
 */
final class Programs {

  private static final Pattern JAR = Pattern.compile("([^/]+)\\.jar!");

  private Programs() {}

  /** Unpacks what isn't unpacked yet and answers where the programs are. */
  static Path unpack(Path home) throws IOException {
    String name = Platform.current().archive();
    URL archive = Programs.class.getResource("/" + name);
    if (archive == null) {
      throw new PostgresFailure("there is no embedded PostgreSQL for this platform: " + name);
    }
    Matcher jar = JAR.matcher(archive.toString());
    Path folder = home.resolve(jar.find() ? jar.group(1) : name);
    if (!Files.exists(folder)) {
      Path unfinished = Unfinished.in(home);
      try (var packed = archive.openStream()) {
        unpack(packed, unfinished);
      }
      Files.move(unfinished, folder);
    }
    return folder.resolve("bin");
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      if (folder.endsWith("bin") && !file.toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + file);
      }
    }
  }
}
