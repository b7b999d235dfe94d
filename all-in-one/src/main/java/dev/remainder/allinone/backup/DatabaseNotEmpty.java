package dev.remainder.allinone.backup;

/** What is restored would be mixed with what is there; nothing was stored. */
final class DatabaseNotEmpty extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseNotEmpty(String table) {
    super(
        "the database is not empty: there is something in %s. Restore into a new one"
            .formatted(table));
  }
}
