package dev.remainder.allinone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which everything is kept, held by one process at a time. The operating system lets
 * go of the lock when its holder dies, however it dies.
 */
public final class DataFolder implements AutoCloseable {

  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes the folder where it is missing and holds it until closed. */
  public static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path path = folder.toRealPath();
      return new DataFolder(path, hold(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data folder " + folder, e);
    }
  }

  private static FileChannel hold(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new DataFolderInUse(folder, Files.readString(file).strip());
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
    return channel;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
