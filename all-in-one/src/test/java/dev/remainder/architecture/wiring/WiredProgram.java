package dev.remainder.architecture.wiring;

import dev.remainder.allinone.Remainder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Both sides as they are wired in the program, on a real PostgreSQL; one for all these tests. */
@SpringBootTest(classes = Remainder.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Saboteur.class, Stumbler.class})
abstract class WiredProgram {

  private static final EmbeddedPostgres POSTGRES = start();

  /** Past the service, with all rights. */
  final JdbcTemplate owner = new JdbcTemplate(POSTGRES.getPostgresDatabase());

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  Client client;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
  }

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  long stored(String stream) {
    return jdbc.sql("select count(*) from events.domain_event where aggregate_identifier = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      var postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      // After the program, which would miss its database.
      SpringApplication.getShutdownHandlers().add(() -> close(postgres));
      return postgres;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
