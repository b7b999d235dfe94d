package dev.remainder.query.projection;

import static org.awaitility.Awaitility.await;

import dev.remainder.events.store.AppendListener;
import dev.remainder.query.platform.CutWire;
import dev.remainder.query.platform.TestPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class AppendedElsewhereTest {

  private static final CutWire WIRE = TestPostgres.wire();
  private static final String URL = TestPostgres.urlOfNewDatabase("elsewhere", WIRE);

  private final AtomicInteger woken = new AtomicInteger();

  @Test
  void wakesReadersWhenAnotherProcessAppendedAlsoAfterAnOutage() throws SQLException {
    var listener = new AppendedElsewhere(new Details(), woken::incrementAndGet);
    listener.start();
    try {
      await().until(() -> woken.get() == 1);
      appendElsewhere();
      await().until(() -> woken.get() == 2);

      WIRE.cut();
      WIRE.mend();
      await().until(() -> woken.get() == 3);
      appendElsewhere();
      await().until(() -> woken.get() == 4);
    } finally {
      listener.stop();
    }
  }

  private static void appendElsewhere() throws SQLException {
    try (var connection = DriverManager.getConnection(URL);
        var statement = connection.createStatement()) {
      statement.execute("notify " + AppendListener.CHANNEL);
    }
  }

  private static final class Details implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return "postgres";
    }

    @Override
    public String getPassword() {
      return "postgres";
    }

    @Override
    public String getJdbcUrl() {
      return URL;
    }
  }
}
