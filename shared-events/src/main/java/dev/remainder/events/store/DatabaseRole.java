package dev.remainder.events.store;

/** As whom statements are run: each may do in the database what its holder needs, and no more. */
public enum DatabaseRole {
  /** Whoever logged in. The log is its. */
  OWNER(""),
  /** Reads and appends to the log, owns the schema {@code command}. */
  COMMAND("remainder_command"),
  /** Reads the log and seals it, owns the views. */
  QUERY("remainder_query"),
  /** Both sides in one process. */
  SERVICE("remainder_service");

  private final String role;

  DatabaseRole(String role) {
    this.role = role;
  }

  /**
   * Takes the role on, for as long as the connection lasts; does nothing where there is no such
   * role or whoever logged in may not take it on.
   */
  String taken() {
    return """
    select set_config('role', rolname, false) from pg_roles
    where rolname = '%s' and pg_has_role(oid, 'SET')\
    """
        .formatted(role);
  }
}
