package dev.remainder.query.why;

/** The rule by which a line was not given all it lacked (domain.md 4). */
enum RuledOutBy {
  /** Less was free than the line lacked, and nobody ahead of it took any. */
  NOT_ENOUGH_FREE,
  /** Lines ahead of it in the one allocation order took what was free. */
  ALLOCATION_ORDER,
  /** Its operation type reserves manually: only Check Availability gives it stock. */
  RESERVATION_MANUAL,
  /** Its operation type reserves by date, and that date had not come. */
  RESERVATION_BY_DATE,
  /** Its transfer gave its stock back and is out of allocation until Check Availability. */
  UNRESERVED,
  /** Its transfer was just leaving, so what was given back went to others. */
  LEAVING
}
