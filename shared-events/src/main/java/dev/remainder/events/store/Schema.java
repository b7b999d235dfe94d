package dev.remainder.events.store;

/**
 * A PostgreSQL schema and the folder {@code db/<name>} of its migrations. Each has its own Flyway
 * history, so that each side brings up what is its own, on one database or on two.
 *
 * @param owner whose the schema and what is in it are
 */
public record Schema(String name, DatabaseRole owner) {

  String location() {
    return "classpath:db/" + name;
  }

  /** Nobody else's rights are needed to bring it up. */
  boolean isOfASide() {
    return owner != DatabaseRole.OWNER;
  }
}
