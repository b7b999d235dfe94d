package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as its user meets it: a process, signals, a folder. */
@Tag("packaged")
class LauncherTest {

  private static final int TERMINATED = 128 + 15;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  @TempDir Path data;

  @Test
  void nothingIsLostWhenTheProgramOrEverythingIsKilled() throws Exception {
    HttpResponse<String> first;
    try (var program = start()) {
      first = new Caller(program.awaitReady()).introduceProduct("FIRST");
      assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
      program.kill();
    }
    assertThat(postmaster().isAlive()).as("its database outlives the killed program").isTrue();

    HttpResponse<String> second;
    try (var program = start()) {
      var caller = new Caller(program.awaitReady());
      assertThat(caller.product("FIRST", first).statusCode()).isEqualTo(200);
      second = caller.introduceProduct("SECOND");
      assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
      ProcessHandle postmaster = postmaster();
      program.kill();
      postmaster.destroyForcibly();
    }

    try (var program = start()) {
      var caller = new Caller(program.awaitReady());
      assertThat(caller.product("FIRST", first).statusCode()).isEqualTo(200);
      assertThat(caller.product("SECOND", second).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFirstStartThatWasKilledHalfWayLeavesNothingInTheWay() throws Exception {
    try (var program = start()) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> Files.isDirectory(data.resolve("postgresql")));
      program.kill();
    }
    try (var program = start()) {
      program.awaitReady();
    }
  }

  @Test
  void aSecondStartOnTheSameFolderIsRefusedAndTerminationStopsEverything() throws Exception {
    try (var program = start()) {
      program.awaitReady();

      try (var second = start()) {
        assertThat(second.awaitExit()).isEqualTo(REFUSED);
        assertThat(second.output().lines())
            .singleElement()
            .asString()
            .contains("is in use by another Remainder");
      }

      assertThat(program.terminate()).isEqualTo(TERMINATED);
      assertThat(processFile()).as("PostgreSQL's, removed when it stops in order").doesNotExist();
      assertThat(program.output().lines())
          .satisfiesExactly(
              loudly -> assertThat(loudly).contains("SECURITY IS OFF"),
              ready -> assertThat(ready).startsWith("Remainder is ready: "));
    }
  }

  @Test
  void aPortThatIsTakenIsNamedInOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        var program = Started.program("--port", "" + taken.getLocalPort(), "--data", "" + data)) {
      assertThat(program.awaitExit()).isEqualTo(REFUSED);
      assertThat(program.output().lines())
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort() + " is taken");
      assertThat(processFile()).doesNotExist();
    }
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheUsage() throws Exception {
    try (var program = Started.program("--prot", "8080")) {
      assertThat(program.awaitExit()).isEqualTo(MISUSED);
      assertThat(program.output())
          .contains("Unknown option", "'--prot'", "Usage: remainder run")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aPortThatDoesNotExistIsRefused() throws Exception {
    try (var program = Started.program("--port", "65536")) {
      assertThat(program.awaitExit()).isEqualTo(MISUSED);
      assertThat(program.output()).contains("--port must be 0 to 65535, not 65536");
    }
  }

  private Started start() throws IOException {
    return Started.program("--port", "0", "--data", data.toString());
  }

  private Path processFile() {
    return data.resolve("postgresql/data/postmaster.pid");
  }

  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(processFile()).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }
}
