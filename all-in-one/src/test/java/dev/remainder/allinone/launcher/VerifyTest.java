package dev.remainder.allinone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on a data folder whose service has ended. */
@Tag("packaged")
class VerifyTest {

  private static final Pattern SEALED = Pattern.compile("\"sealedUpTo\":[1-9]");
  private static final Pattern HEAD = Pattern.compile("Head to note: (\\S+)");

  @TempDir Path data;

  @Test
  void aFolderIsVerifiedOnceNobodyRunsOnIt() throws Exception {
    try (var program = Started.program("--port", "0", "--data", data.toString())) {
      var caller = new Caller(program.awaitReady());
      assertThat(caller.introduceProduct("SEALED").statusCode()).isEqualTo(201);
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> SEALED.matcher(caller.send("GET", "/api/audit/seal", "").body()).find());
      assertThat(verify()).startsWith("2 ").contains("in use by another Remainder");
      program.terminate();
    }
    var intact = verify();
    assertThat(intact).startsWith("0 INTACT");
    var head = HEAD.matcher(intact);
    assertThat(head.find()).isTrue();
    assertThat(verify("--expect", head.group(1))).startsWith("0 INTACT");
    assertThat(verify("--expect", "0".repeat(64) + "@1")).startsWith("1 ALTERED: CHAIN_REWRITTEN");
  }

  private String verify(String... expected) throws Exception {
    var arguments = new String[3 + expected.length];
    arguments[0] = "verify";
    arguments[1] = "--data";
    arguments[2] = data.toString();
    System.arraycopy(expected, 0, arguments, 3, expected.length);
    try (var verifier = Started.program(arguments)) {
      return verifier.awaitExit() + " " + verifier.output();
    }
  }
}
