package dev.remainder.allinone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("What is no whole backup is refused, and nothing of it is stored")
class DamagedBackupTest {

  @TempDir static Path folder;

  private static final String SOURCE = Postgres.newDatabase();
  private static Path whole;
  private static byte[] bytes;

  @BeforeAll
  static void backUp() throws IOException {
    try (var program = Program.on(SOURCE, Map.of())) {
      program.shop().product();
    }
    whole = folder.resolve("whole.backup");
    assertThat(Tool.backup(whole.toString(), "--url", SOURCE).code()).isZero();
    bytes = Files.readAllBytes(whole);
  }

  @Test
  void aFileThatWasCutAnywhere() throws IOException {
    var cut = folder.resolve("cut");
    for (int length = 0; length < bytes.length; length += 1 + bytes.length / 150) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> BackupFile.open(cut).close())
          .as("the first %d of %d bytes", length, bytes.length)
          .isInstanceOf(UnusableBackup.class);
    }
  }

  /** Some bytes of the container mean nothing; whoever accepts the file reads the same from it. */
  @Test
  void aFileInWhichAnyByteIsOther() throws IOException {
    var expected = contents(whole);
    var flipped = folder.resolve("flipped");
    var refused = 0;
    for (int index = 0; index < bytes.length; index += 1 + bytes.length / 400) {
      var other = bytes.clone();
      other[index] ^= 0x10;
      Files.write(flipped, other);
      try {
        assertThat(contents(flipped)).as("byte %d", index).isEqualTo(expected);
      } catch (UnusableBackup known) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  @Test
  void nothingOfItIsStored() throws IOException {
    var target = Postgres.newDatabase();
    var damaged = folder.resolve("damaged");
    var other = bytes.clone();
    other[bytes.length / 4] ^= 0x10;
    Files.write(damaged, other);

    var refused = Tool.restore(damaged.toString(), "--url", target);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.said()).contains("nothing was restored", "damaged").doesNotContain("\tat ");
    assertThat(schemas(target)).isZero();
    assertThat(Tool.restore(whole.toString(), "--url", target).code()).isZero();
  }

  @Test
  void whatIsNoBackup() throws IOException {
    var text = Files.writeString(folder.resolve("text"), "not a backup");
    assertThat(Tool.restore(text.toString(), "--url", Postgres.newDatabase()).code()).isEqualTo(2);
    var missing = Tool.restore(folder.resolve("none").toString(), "--url", "nowhere");
    assertThat(missing.said()).contains("there is no file");
    assertThat(missing.code()).isEqualTo(2);
  }

  private static long schemas(String database) {
    Long count =
        new JdbcTemplate(new DriverManagerDataSource(database))
            .queryForObject(
                "select count(*) from pg_namespace where nspname in ('events', 'seal', 'command')",
                Long.class);
    return count == null ? -1 : count;
  }

  private static Map<Section, String> contents(Path file) throws IOException {
    try (var backup = BackupFile.open(file)) {
      var contents = new EnumMap<Section, String>(Section.class);
      for (var section : Section.values()) {
        try (var read = backup.read(section)) {
          contents.put(section, new String(read.readAllBytes()));
        }
      }
      return contents;
    }
  }
}
