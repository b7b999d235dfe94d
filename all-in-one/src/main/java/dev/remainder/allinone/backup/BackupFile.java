package dev.remainder.allinone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is whole. */
final class BackupFile implements AutoCloseable {

  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip) throws IOException {
    this.zip = zip;
    this.manifest = readManifest();
  }

  /**
   * Reads all of it once.
   *
   * @throws UnusableBackup if anything is missing or was changed
   */
  static BackupFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new UnusableBackup("there is no file " + path);
    }
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      var file = new BackupFile(zip);
      for (var section : Section.values()) {
        file.check(section);
      }
      return file;
    } catch (IOException | RuntimeException damaged) {
      if (zip != null) {
        zip.close();
      }
      throw damaged instanceof UnusableBackup known
          ? known
          : new UnusableBackup("it is damaged or cut: " + damaged.getMessage());
    }
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream read(Section section) throws IOException {
    return zip.getInputStream(entry(section.entry()));
  }

  private void check(Section section) throws IOException {
    var digest = Digests.begin();
    var rows = 0L;
    try (var bytes = read(section)) {
      var block = new byte[StreamUtils.BUFFER_SIZE];
      for (var length = bytes.read(block); length >= 0; length = bytes.read(block)) {
        digest.update(block, 0, length);
        for (var index = 0; index < length; index++) {
          // Line ends within values are written as two other characters.
          rows += block[index] == '\n' ? 1 : 0;
        }
      }
    }
    var expected = manifest.content(section);
    if (rows != expected.rows() || !Digests.end(digest).equals(expected.sha256())) {
      throw new UnusableBackup("it is damaged: %s is not as it was".formatted(section.table()));
    }
  }

  private Manifest readManifest() throws IOException {
    var entry = entry(Manifest.ENTRY);
    try (var bytes = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
      var json = JsonMapper.shared().readTree(bytes.readAllBytes());
      if (bytes.getChecksum().getValue() != entry.getCrc()) {
        throw new UnusableBackup("it is damaged: its table of contents is not as it was");
      }
      if (!json.path("format").asString("").equals(Manifest.FORMAT)) {
        throw new UnusableBackup("it is no backup of Remainder");
      }
      if (json.path("version").asInt(0) != Manifest.VERSION) {
        throw new UnusableBackup("it was made by a newer Remainder, which has to restore it");
      }
      return JsonMapper.shared().treeToValue(json, Manifest.class);
    } catch (JacksonException unreadable) {
      throw new UnusableBackup("its table of contents cannot be read");
    }
  }

  private ZipEntry entry(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnusableBackup("it is no backup of Remainder, or a damaged one: no " + name);
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
