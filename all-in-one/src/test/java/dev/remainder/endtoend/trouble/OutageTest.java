package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program gets over an outage and a restart by itself")
class OutageTest {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final int CLIENTS = 4;

  /** In good order, so that commits end as they like; then as a power cut does it. */
  @Test
  void theDatabaseIsStoppedAndStartedAgainUnderLoad(@TempDir Path data) {
    try (var postgres = new StoppablePostgres(data);
        var program = Program.on(postgres.url(), Map.of())) {
      var shop = program.shop();
      var http = program.http();
      var load = new Loaded(new Doors(http), shop, postgres.url()).begin(CLIENTS);
      load.awaitMore(40);

      postgres.stop();
      answersThatTheStoreIsGone(program);
      postgres.start();
      load.awaitMore(20);
      load.reckon(http, http);

      load.awaitMore(20);
      postgres.kill();
      answersThatTheStoreIsGone(program);
      postgres.start();
      load.awaitMore(20);
      load.finish(http, http);
    }
  }

  private static void answersThatTheStoreIsGone(Program program) {
    var post = program.http().post("/api/orders/nobody/confirm", null);
    post.problem(503, "store-unavailable");
    assertThat(post.header("Retry-After")).matches("\\d+");
    var get = program.http().get("/api/orders/nobody");
    get.problem(503, "store-unavailable");
    assertThat(get.header("Retry-After")).matches("\\d+");
    await()
        .atMost(SOON)
        .until(() -> program.http().get("/actuator/health/readiness").status() == 503);
    assertThat(program.http().get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void theProgramIsStoppedInTheMiddleAndStartedAgain() {
    var database = Postgres.newDatabase();
    var first = Program.on(database, Map.of());
    var doors = new Doors(first.http());
    var load = new Loaded(doors, first.shop(), database).begin(CLIENTS);
    load.awaitMore(60);
    first.close();
    try (var second = Program.on(database, Map.of())) {
      doors.moveTo(second.http());
      load.awaitMore(40);
      load.finish(second.http(), second.http());
    }
  }
}
