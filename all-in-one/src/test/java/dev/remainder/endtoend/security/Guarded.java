package dev.remainder.endtoend.security;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import dev.remainder.web.security.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The program with security on; each role has a user of its name, whose password is that too. */
final class Guarded {

  static final Program PROGRAM = Program.on(Postgres.newDatabase(), settings());

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Guarded() {}

  static Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("remainder.security.mode", "on");
    settings.put("remainder.security.requests-per-second", 100_000);
    settings.put("remainder.security.sign-ins-per-minute", 1000);
    for (var role : Role.values()) {
      addUser(settings, role.name().toLowerCase(), role.name(), "");
    }
    addUser(settings, "nobody", "", "");
    return settings;
  }

  static void addUser(Map<String, Object> settings, String name, String roles, String companies) {
    var number =
        settings.keySet().stream().filter(setting -> setting.endsWith(".password")).count();
    var user = "remainder.security.users[%d].".formatted(number);
    settings.put(user + "name", name);
    settings.put(user + "password", "{noop}" + name);
    settings.put(user + "roles", roles);
    settings.put(user + "companies", companies);
  }

  static Answer signIn(String name, String password) {
    return PROGRAM
        .http()
        .post("/api/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
  }

  static String token(String name) {
    return TOKENS.computeIfAbsent(name, user -> signIn(user, user).ok().at("/token"));
  }

  static Answer as(String name, String method, String path, String json) {
    return with(token(name), method, path, json);
  }

  static Answer with(String token, String method, String path, String json) {
    return PROGRAM.http().send(method, path, json, Map.of("Authorization", "Bearer " + token));
  }
}
