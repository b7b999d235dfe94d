package dev.remainder.allinone.backup;

/** What is backed up; all else is made again from it (docs/backup.md). */
enum Section {
  EVENTS(
      "events.domain_event",
      """
      global_index, aggregate_identifier, sequence_number, type, event_identifier, payload_type,
      payload_revision, payload, meta_data, time_stamp\
      """,
      "global_index"),

  SEALS(
      "seal.sealed_range",
      """
      range_number, after_position, up_to_position, sealed_at, previous_hash, leaves, hash\
      """,
      "range_number"),

  /** First answers to idempotency keys: the one thing that is promised and no event tells. */
  ANSWERS(
      "command.idempotency_key",
      "actor, key, fingerprint, status, headers, body, created_at",
      "actor, key");

  private final String table;
  private final String columns;
  private final String order;

  Section(String table, String columns, String order) {
    this.table = table;
    this.columns = columns;
    this.order = order;
  }

  String table() {
    return table;
  }

  /** Its place in the file. */
  String entry() {
    return table + ".copy";
  }

  String copyOut() {
    return "copy (select %s from %s order by %s) to stdout".formatted(columns, table, order);
  }

  String copyIn() {
    return "copy %s (%s) from stdin".formatted(table, columns);
  }
}
