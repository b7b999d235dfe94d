package dev.remainder.query.platform;

import dev.remainder.query.QuerySide;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The whole query side, on a database that the test names. */
@SpringBootTest(
    classes = QuerySide.class,
    useMainMethod = UseMainMethod.ALWAYS,
    webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestLog.class)
public abstract class RunningQuerySide {

  @Autowired protected TestLog log;
  @LocalServerPort private int port;
  protected TestClient client;

  @BeforeEach
  void connect() {
    client = new TestClient(port);
  }
}
