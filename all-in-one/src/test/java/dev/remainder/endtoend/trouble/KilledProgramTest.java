package dev.remainder.endtoend.trouble;

import dev.remainder.allinone.launcher.Started;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Dremainder.kills=30} kills it so often; {@code -Dremainder.seed=…} at the same moments.
 */
@Tag("packaged")
@DisplayName("The packaged program is killed at random moments under load")
class KilledProgramTest {

  private static final int KILLS = Integer.getInteger("remainder.kills", 4);
  private static final int CLIENTS = 6;

  @TempDir Path data;

  @Test
  void nothingThatWasAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
    Loaded load = null;
    Doors doors = null;
    for (int kill = 1; kill <= KILLS; kill++) {
      try (var program = start()) {
        var http = new Http(program.awaitReady().getPort());
        if (load == null) {
          doors = new Doors(http);
          load = new Loaded(doors, Shop.at(http), database()).begin(CLIENTS);
        } else {
          doors.moveTo(http);
          load.reckon(http, http);
        }
        load.awaitMore(20);
        kill(program, load.random);
        System.out.printf("kill %d of %d%n", kill, KILLS);
      }
    }
    try (var program = start()) {
      var http = new Http(program.awaitReady().getPort());
      doors.moveTo(http);
      load.finish(http, http);
    }
  }

  /** Now and then its database too, as when the machine goes down. */
  private void kill(Started program, Random random) throws Exception {
    Thread.sleep(random.nextInt(2000));
    var postmaster = postmaster();
    program.kill();
    if (random.nextInt(3) == 0) {
      postmaster.destroyForcibly();
      postmaster.onExit().join();
    }
  }

  private Started start() throws IOException {
    return Started.program("--port", "0", "--data", data.toString());
  }

  private ProcessHandle postmaster() throws IOException {
    var pid = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  /** It keeps its port. */
  private String database() throws IOException {
    return "jdbc:postgresql://127.0.0.1:%s/postgres?user=remainder&password=%s"
        .formatted(file("port"), file("password"));
  }

  private String file(String name) throws IOException {
    return Files.readString(data.resolve("postgresql").resolve(name)).strip();
  }
}
