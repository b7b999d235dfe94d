package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.web.security.Permissions;
import dev.remainder.web.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

@DisplayName("docs/security.md: every call of the API, as every role")
class RolesAndCallsTest {

  /** The session is everybody's; the stream has no end, and a test of its own. */
  private static final Set<String> TRIED_ELSEWHERE =
      Set.of("/api/session", "/api/session/end", "/api/stream");

  record Row(String method, String path, Set<Role> roles) {}

  record Call(String method, String path, Role role) {}

  @ParameterizedTest
  @MethodSource("calls")
  void theTableDecides(Call call) {
    var address = call.path().replaceAll("\\{[^}]+}", "1");
    var body = call.method().equals("GET") ? null : "{}";
    var answer =
        Guarded.as(call.role().name().toLowerCase(Locale.ROOT), call.method(), address, body);
    if (row(call.method(), address).roles().contains(call.role())) {
      assertThat(answer.status()).as("%s", answer).isNotIn(401, 403, 500);
    } else {
      answer.problem(403, "not-allowed");
    }
  }

  @Test
  void whoHasNoRoleMayDoNothing() {
    Guarded.as("nobody", "GET", "/api/orders", null).problem(403, "not-allowed");
  }

  @Test
  void aCallThatNoRowCoversIsNobodys() {
    Guarded.as("admin", "DELETE", "/api/orders/1", null).problem(403, "not-allowed");
    Guarded.as("admin", "POST", "/api/unheard-of", "{}").problem(403, "not-allowed");
  }

  @Test
  void thePageAndTheProgramHaveTheSameTable() {
    assertThat(rows())
        .containsExactlyElementsOf(
            Permissions.TABLE.stream()
                .map(permission ->
                    new Row(
                        permission.method().name(),
                        permission.path().getPatternString(),
                        permission.roles().isEmpty() ? Set.of(Role.values()) : permission.roles()))
                .toList());
  }

  static Stream<Call> calls() {
    var calls = new TreeSet<String>();
    var paths = Guarded.PROGRAM.http().get("/v3/api-docs").body().at("/paths");
    for (var path : paths.propertyNames()) {
      for (var method : paths.get(path).propertyNames()) {
        calls.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    assertThat(calls).hasSizeGreaterThan(40);
    return calls.stream()
        .map(call -> call.split(" "))
        .filter(call -> call[1].startsWith("/api/") && !TRIED_ELSEWHERE.contains(call[1]))
        .flatMap(call -> Stream.of(Role.values()).map(role -> new Call(call[0], call[1], role)));
  }

  private static Row row(String method, String address) {
    return rows().stream()
        .filter(row -> row.method().equals(method))
        .filter(row ->
            PathPatternParser.defaultInstance
                .parse(row.path())
                .matches(PathContainer.parsePath(address)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row covers " + method + " " + address));
  }

  private static List<Row> rows() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "security.md")).stream()
          .filter(line -> line.matches("\\| `[A-Z]+ /api.*"))
          .map(line -> line.split("\\|"))
          .map(cells -> {
            var call = cells[1].strip().replace("`", "").split(" ");
            return new Row(call[0], call[1], rolesIn(cells));
          })
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Set<Role> rolesIn(String... cells) {
    return IntStream.range(0, Role.values().length)
        .filter(index -> cells[index + 2].strip().equals("yes"))
        .mapToObj(index -> Role.values()[index])
        .collect(Collectors.toSet());
  }
}
