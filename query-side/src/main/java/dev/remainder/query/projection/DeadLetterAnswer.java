package dev.remainder.query.projection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied, or came after one in its stream.
 *
 * @param version its number in the stream
 * @param position in the log
 * @param lastTried when it was set aside, or tried again in vain
 * @param cause what went wrong; null if it only waits behind another
 */
@Schema(name = "DeadLetter")
record DeadLetterAnswer(
    String id,
    String stream,
    long version,
    @Nullable Long position,
    String type,
    Instant at,
    Instant enqueuedAt,
    Instant lastTried,
    @Nullable Cause cause) {

  /** What went wrong. */
  @Schema(name = "DeadLetterCause")
  record Cause(String type, @Nullable String message) {}

  static DeadLetterAnswer of(ResultSet row, int n) throws SQLException {
    var cause = row.getString("cause_type");
    return new DeadLetterAnswer(
        row.getString("dead_letter_id"),
        row.getString("sequence_identifier"),
        row.getLong("sequence_number"),
        row.getObject("global_index", Long.class),
        simple(row.getString("payload_type")),
        Instant.parse(row.getString("time_stamp")),
        Instant.parse(row.getString("enqueued_at")),
        Instant.parse(row.getString("last_touched")),
        cause == null ? null : new Cause(simple(cause), row.getString("cause_message")));
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
