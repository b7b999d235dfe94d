package dev.remainder.allinone.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

/** On the database of a running program. */
class VerifyCommandTest {

  private static final Pattern HEAD = Pattern.compile("Head to note: ([0-9a-f]{64}@[0-9]+)");
  private static final String URL = Postgres.newDatabase();
  private static final JdbcTemplate OWNER = new JdbcTemplate(new DriverManagerDataSource(URL));

  private static Program program;
  private static String head;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void someEventsAreSealed() {
    program = Program.on(URL, Map.of("remainder.seal.every", "50ms"));
    program.shop().product();
    await()
        .until(() -> {
          var test = new VerifyCommandTest();
          test.verify();
          var found = HEAD.matcher(test.out.toString());
          head = found.find() ? found.group(1) : null;
          return head != null && test.out.toString().contains("Not sealed yet: 0");
        });
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void anIntactLogWithItsNotedHead() {
    assertThat(verify("--expect", head)).isZero();
    assertThat(out.toString()).startsWith("INTACT: ").contains("Head to note: ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anAlteredEventIsNamed() {
    alter("payload || ' '::bytea");
    try {
      assertThat(verify()).isEqualTo(1);
      assertThat(out.toString())
          .contains("ALTERED: ALTERED at position 2, event ")
          .contains("Before that: ");
    } finally {
      alter("substring(payload for length(payload) - 1)");
    }
    assertThat(verify()).isZero();
  }

  @Test
  void aChainWithoutTheNotedHeadIsNotTheOne() {
    var other = "0".repeat(64) + head.substring(64);
    assertThat(verify("--expect", head, "--expect", other)).isEqualTo(1);
    assertThat(out.toString()).contains("CHAIN_REWRITTEN");
  }

  @Test
  void whatIsNoHeadIsAnsweredWithTheUsage() {
    assertThat(verify("--expect", "abc")).isEqualTo(2);
    assertThat(err.toString()).contains("HASH@POSITION", "Usage: remainder verify");
  }

  @Test
  void whatCannotBeReadIsNotIntact(@TempDir Path empty) {
    assertThat(run("--url", Postgres.newDatabase())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot verify").doesNotContain("\tat ");
    assertThat(run("--url", "jdbc:postgresql://127.0.0.1:1/none?user=x")).isEqualTo(2);
    assertThat(run("--url", "somewhere")).isEqualTo(2);
    assertThat(run("--data", empty.toString())).isEqualTo(2);
    assertThat(empty).isEmptyDirectory();
    assertThat(out.toString()).isEmpty();
  }

  private int verify(String... options) {
    var all = new ArrayList<>(List.of("--url", URL));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  private int run(String... options) {
    return new CommandLine(new VerifyCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(options);
  }

  private static void alter(String payload) {
    OWNER.execute("alter table events.domain_event disable trigger never_changed");
    OWNER.update("update events.domain_event set payload = " + payload + " where global_index = 2");
    OWNER.execute("alter table events.domain_event enable always trigger never_changed");
  }
}
