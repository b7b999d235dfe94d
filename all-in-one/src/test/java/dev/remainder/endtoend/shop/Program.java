package dev.remainder.endtoend.shop;

import static org.awaitility.Awaitility.await;

import dev.remainder.allinone.Remainder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The whole program, both sides, on a database and a port of its own. */
public final class Program implements AutoCloseable {

  private static final String PORT = "local.server.port";

  private final ConfigurableApplicationContext context;
  private final Http http;

  private Program(ConfigurableApplicationContext context) {
    this.context = context;
    this.http = new Http(context.getEnvironment().getRequiredProperty(PORT, Integer.class));
  }

  /** The one that most tests share; each brings its own products and so disturbs nobody. */
  public static Program shared() {
    return Shared.PROGRAM;
  }

  public static Program onNewDatabase() {
    return on(Postgres.newDatabase(), Map.of());
  }

  /**
   * @param changes made to it before it starts
   */
  @SafeVarargs
  public static Program on(
      String databaseUrl,
      Map<String, Object> settings,
      ApplicationContextInitializer<ConfigurableApplicationContext>... changes) {
    var application = new SpringApplication(Remainder.class);
    for (var change : changes) {
      application.addInitializers(change);
    }
    var properties = new HashMap<String, Object>(settings);
    properties.put("server.port", 0);
    properties.put("spring.datasource.url", databaseUrl);
    properties.put("remainder.reservations.every-ms", 1000);
    var arguments =
        properties.entrySet().stream()
            .map(property -> "--" + property.getKey() + "=" + property.getValue())
            .toArray(String[]::new);
    return new Program(application.run(arguments));
  }

  /** A client of its own, at the first warehouse, that reads its own writes. */
  public Shop shop() {
    return new Shop(http, Shop.FIRST_WAREHOUSE);
  }

  /** The same, without a wire in between. */
  public Shop shopInProcess() {
    return new Shop(new InProcess((WebApplicationContext) context), Shop.FIRST_WAREHOUSE);
  }

  /** Waits until every view shows all that was done. */
  public void awaitViews() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() ->
            http.get("/api/projections").items("").stream()
                .allMatch(view -> view.path("behind").asLong() == 0));
  }

  public Http http() {
    return http;
  }

  public JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  /** A part of it, for what no client can ask. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Where the log ends: whoever changes anything moves it. */
  public long logPosition() {
    return jdbc()
        .sql("select coalesce(max(global_index), 0) from events.domain_event")
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    context.close();
  }

  private static final class Shared {
    static final Program PROGRAM = onNewDatabase();
  }
}
