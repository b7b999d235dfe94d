package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A start that leaves the door open, or closed to everybody, is refused")
class SafeStartTest {

  private static void assertRefused(Map<String, Object> settings, String because) {
    var database = Postgres.newDatabase();
    assertThatThrownBy(() -> Program.on(database, settings).close())
        .hasStackTraceContaining(because);
  }

  @Test
  void offWhereOthersCanReachIt() {
    assertRefused(
        Map.of("remainder.security.mode", "off", "server.address", "0.0.0.0"),
        "Security is off, but others could reach the service at 0.0.0.0");
  }

  @Test
  void onWithoutAnybodyWhoCouldSignIn() {
    assertRefused(
        Map.of("remainder.security.mode", "on"), "Security is on, but nobody could sign in");
  }

  @Test
  void withASecretThatCouldBeGuessed() {
    var settings = Guarded.settings();
    settings.put("remainder.security.token-secret", "short");
    assertRefused(settings, "token-secret must have 32 characters or more");
  }
}
