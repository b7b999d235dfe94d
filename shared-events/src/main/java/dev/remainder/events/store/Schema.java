package dev.remainder.events.store;

/**
 * A PostgreSQL schema and the folder {@code db/<name>} of its migrations. Each has its own Flyway
 * history, so that each side brings up what is its own, on one database or on two.
 */
public record Schema(String name) {

  String location() {
    return "classpath:db/" + name;
  }
}
