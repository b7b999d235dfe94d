package dev.remainder.query.platform;

import dev.remainder.query.QuerySide;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole query side on a real log: what is appended comes out as an answer over HTTP. */
@SpringBootTest(
    classes = QuerySide.class,
    useMainMethod = UseMainMethod.ALWAYS,
    webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestLog.class)
public abstract class ThroughTheBus {

  @Autowired protected TestLog log;
  @LocalServerPort private int port;
  protected TestClient client;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", TestPostgres::url);
  }

  @BeforeEach
  void connect() {
    client = new TestClient(port);
  }
}
