package dev.remainder.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.endtoend.shop.Program;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a server that somebody else keeps, with a login that is no superuser. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOfAnotherTest {

  private static final String WARNING = "has the rights to change the log";

  private EmbeddedPostgres server;
  private JdbcTemplate administrator;

  @BeforeEach
  void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
    administrator = new JdbcTemplate(server.getPostgresDatabase());
  }

  @AfterEach
  void stopServer() throws IOException {
    server.close();
  }

  @Test
  void aLoginWithoutRolesIsWarnedOfUntilAnAdministratorMakesThem(CapturedOutput output) {
    makeLogin("");
    String sku;
    try (var program = start()) {
      sku = program.shop().product();
      assertThat(userOf(program)).isEqualTo("shopkeeper");
      assertThat(output).contains(WARNING);
      assertThatThrownBy(() -> change(program))
          .rootCause()
          .hasMessageContaining("what was appended is never changed");
    }

    administrator.execute("create role remainder_command");
    administrator.execute("create role remainder_query");
    administrator.execute(
        "create role remainder_service in role remainder_command, remainder_query");
    administrator.execute(
        "grant remainder_command, remainder_query, remainder_service to shopkeeper");
    var before = warnings(output);
    try (var program = start()) {
      assertThat(program.shop().get("/api/products/" + sku).status()).isEqualTo(200);
      program.shop().product();
      isRestricted(program);
      assertThat(warnings(output)).isEqualTo(before);
    }
  }

  @Test
  void aLoginThatMayMakeRolesMakesThem(CapturedOutput output) {
    makeLogin("createrole");
    try (var program = start()) {
      program.shop().product();
      isRestricted(program);
      assertThat(output).doesNotContain(WARNING);
    }
  }

  private void makeLogin(String rights) {
    administrator.execute("create role shopkeeper login " + rights);
    administrator.execute("create database shop owner shopkeeper");
  }

  private Program start() {
    return Program.on(
        "jdbc:postgresql://localhost:%d/shop?user=shopkeeper".formatted(server.getPort()),
        Map.of());
  }

  private static void isRestricted(Program program) {
    assertThat(userOf(program)).isEqualTo("remainder_service");
    assertThatThrownBy(() -> change(program))
        .rootCause()
        .hasMessageContaining("permission denied for table domain_event");
    assertThat(
            program
                .jdbc()
                .sql(
                    """
                    select distinct schemaname || ' ' || tableowner from pg_tables
                    where schemaname in ('command', 'query')
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("command remainder_command", "query remainder_query");
  }

  private static void change(Program program) {
    program.jdbc().sql("update events.domain_event set payload = ''").update();
  }

  private static String userOf(Program program) {
    return program.jdbc().sql("select current_user").query(String.class).single();
  }

  private static int warnings(CapturedOutput output) {
    return output.getAll().split(WARNING, -1).length;
  }
}
