package dev.remainder.events.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What only the log's owner can do, once before the services of a new version start: brings the log
 * up to date, and gives each side a login that has that side's role and nothing else. So no service
 * ever knows the owner's password.
 */
public final class LogOwner {

  static final Schema LOG = new Schema("events", DatabaseRole.OWNER);

  /** Login, its role, and the variable that holds its password. */
  private record Login(String name, String role, String password) {}

  private static final List<Login> LOGINS =
      List.of(
          new Login("remainder_command_side", "remainder_command", "REMAINDER_COMMAND_PASSWORD"),
          new Login("remainder_query_side", "remainder_query", "REMAINDER_QUERY_PASSWORD"));

  private final Map<String, String> settings;

  private LogOwner(Map<String, String> settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    prepare(System.getenv());
  }

  /**
   * @param settings how to reach the database as the log's owner, and the password of each login
   * @throws NullPointerException if one is missing
   */
  public static void prepare(Map<String, String> settings) {
    new LogOwner(settings).prepare();
  }

  /**
   * Brings the log, and what of a side is filled beside it, up to date in a database that may be
   * new.
   *
   * @param owner connections of the log's owner that have taken no role on
   */
  public static void bringUpToDate(DataSource owner, Schema ofASide) {
    new SchemaMigrator(owner, List.of(LOG, ofASide), true).afterPropertiesSet();
  }

  private void prepare() {
    var database =
        new DriverManagerDataSource(
            setting("SPRING_DATASOURCE_URL"),
            setting("SPRING_DATASOURCE_USERNAME"),
            setting("SPRING_DATASOURCE_PASSWORD"));
    new SchemaMigrator(database, List.of(LOG), true).afterPropertiesSet();
    var jdbc = new JdbcTemplate(database);
    LOGINS.forEach(login -> give(jdbc, login));
  }

  /** PostgreSQL takes no parameters here, so it is asked to quote them itself. */
  private void give(JdbcTemplate jdbc, Login login) {
    var exists =
        jdbc.queryForObject("select to_regrole(?) is not null", Boolean.class, login.name());
    if (!Boolean.TRUE.equals(exists)) {
      jdbc.execute("create role " + login.name() + " in role " + login.role());
    }
    var statement =
        jdbc.queryForObject(
            "select format('alter role %I login password %L', ?::text, ?::text)",
            String.class, login.name(), setting(login.password()));
    jdbc.execute(requireNonNull(statement));
  }

  private String setting(String name) {
    return requireNonNull(settings.get(name), () -> name + " is not set");
  }
}
