package dev.remainder.allinone.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database's password: random, in a file that only its owner may read. */
final class Password {

  private static final int BYTES = 24;

  private Password() {}

  static String of(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      Files.deleteIfExists(file);
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      Files.writeString(Files.createFile(file, ownerOnly()), HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
