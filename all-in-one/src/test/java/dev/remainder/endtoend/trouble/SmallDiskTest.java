package dev.remainder.endtoend.trouble;

import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On a real small disk, an empty one of some 200 MB: {@code -Dsmall.disk=FOLDER} names it, and only
 * then this runs. {@link StoreTroubleTest} does the like everywhere, by what PostgreSQL raises.
 */
@Tag("small-disk")
@DisplayName("The disk of PostgreSQL is full, and then there is room again")
class SmallDiskTest {

  private static final int CLIENTS = 6;
  private static final int BLOCK = 8192;

  private final Path disk = Path.of(System.getProperty("small.disk"));

  @Test
  void everythingGoesOnOnceThereIsRoom() throws IOException {
    var ballast = disk.resolve("ballast");
    try (var postgres = new StoppablePostgres(disk.resolve("data"));
        var program = Program.on(postgres.url(), Map.of())) {
      var load = new Loaded(new Doors(program.http()), program.shop(), postgres.url());
      load.begin(CLIENTS).awaitMore(100);
      for (int time = 0; time < 2; time++) {
        fill(ballast);
        await("a command that finds no room")
            .atMost(Loaded.PATIENCE)
            .until(() -> status(program) == 503);
        Files.delete(ballast);
        postgres.startIfItGaveUp();
        load.awaitMore(100);
        load.reckon(program.http(), program.http());
      }
      load.finish(program.http(), program.http());
    }
  }

  private static int status(Program program) {
    return program.http().post("/api/stock/WH/SKU-1/receipts", "{\"quantity\":1}").status();
  }

  private static void fill(Path ballast) throws IOException {
    try (var file = Files.newOutputStream(ballast)) {
      while (true) {
        file.write(new byte[BLOCK]);
      }
    } catch (IOException full) {
      // As it was meant to be.
    }
  }
}
