package dev.remainder.allinone.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

/** At a running program on a database of its own. */
class RebuildCommandTest {

  private static final String DATABASE = Postgres.newDatabase();
  private static final JdbcTemplate OWNER = new JdbcTemplate(new DriverManagerDataSource(DATABASE));

  private static Program program;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() {
    program = Program.on(DATABASE, Map.of());
    program.shop().product();
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @Test
  void allFamiliesInTurnAreAsTheLogSays() {
    assertThat(rebuild("all")).as(out.toString() + err).isZero();
    assertThat(out.toString().lines().filter(line -> line.endsWith(": rebuilt, no differences")))
        .containsExactly(
            "orders: rebuilt, no differences",
            "reports: rebuilt, no differences",
            "set-up: rebuilt, no differences",
            "stock: rebuilt, no differences",
            "transfers: rebuilt, no differences");
  }

  @Test
  void aRowThatDiffersIsShownOnce() {
    OWNER.update("update query.warehouse set name = 'Elsewhere' where code = 'WH'");
    assertThat(rebuild("set-up")).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "set-up: rebuilt, 1 rows were other than the log says",
            "warehouse {\"stream\":\"warehouse:WH\"} OTHER",
            "name: \"Elsewhere\" -> \"Main Warehouse\"");
    assertThat(rebuild("set-up")).isZero();
  }

  @Test
  void anUnknownFamilyIsRefused() {
    assertThat(rebuild("nobody")).isEqualTo(2);
    assertThat(err.toString()).contains("404", "unknown-projection");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whereNobodyListensNothingIsRebuilt() {
    assertThat(execute("orders", "--url", "http://127.0.0.1:1")).isEqualTo(2);
    assertThat(err.toString()).contains("No service answers at http://127.0.0.1:1");
  }

  private int rebuild(String family) {
    return execute(family, "--url", program.http().base());
  }

  private int execute(String... arguments) {
    return new CommandLine(new RebuildCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
