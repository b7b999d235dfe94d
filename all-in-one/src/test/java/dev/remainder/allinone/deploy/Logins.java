package dev.remainder.allinone.deploy;

import dev.remainder.events.store.LogOwner;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the sides log in as. */
final class Logins {

  static final String COMMAND_SIDE = "remainder_command_side";
  static final String QUERY_SIDE = "remainder_query_side";

  private Logins() {}

  static String passwordOf(String login) {
    return "it's " + login;
  }

  /** As the service log-owner of the deployment does. */
  static void prepare(JdbcConnectionDetails owner) {
    prepare(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
  }

  static void prepare(String url, String owner, String password) {
    LogOwner.prepare(
        Map.of(
            "SPRING_DATASOURCE_URL", url,
            "SPRING_DATASOURCE_USERNAME", owner,
            "SPRING_DATASOURCE_PASSWORD", password,
            "REMAINDER_COMMAND_PASSWORD", passwordOf(COMMAND_SIDE),
            "REMAINDER_QUERY_PASSWORD", passwordOf(QUERY_SIDE)));
  }
}
