package dev.remainder.query.reporting;

import dev.remainder.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that a report is asked for: where a period begins and ends, by an instant or a
 * day in UTC that belongs to it whole, and of which moment the figures are.
 */
final class ReportMoment {

  private static final int LENGTH_OF_A_DAY = "2026-01-31".length();
  private static final int FARTHEST_DAYS_AHEAD = 366;

  private ReportMoment() {}

  /** Null if none was given. */
  static @Nullable Instant begin(String field, @Nullable String text, Instant now) {
    return text == null ? null : inReach(field, read(field, text, 0), now);
  }

  /** The first moment that is not in the period any more; null if none was given. */
  static @Nullable Instant end(String field, @Nullable String text, Instant now) {
    return text == null ? null : inReach(field, read(field, text, 1), now);
  }

  /** A moment that is over. */
  static Instant past(String field, Instant moment, Instant now) {
    if (moment.isAfter(now)) {
      throw ProblemException.malformed(field, "must not be in the future");
    }
    return inReach(field, moment, now);
  }

  private static Instant read(String field, String text, int daysLater) {
    try {
      return text.length() <= LENGTH_OF_A_DAY
          ? LocalDate.parse(text).plusDays(daysLater).atStartOfDay().toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unreadable) {
      throw ProblemException.malformed(
          field, "must be a day such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z");
    }
  }

  private static Instant inReach(String field, Instant moment, Instant now) {
    if (moment.isBefore(Instant.EPOCH)) {
      throw ProblemException.malformed(field, "must not be before 1970");
    }
    if (moment.isAfter(now.plus(FARTHEST_DAYS_AHEAD, ChronoUnit.DAYS))) {
      throw ProblemException.malformed(field, "must not be more than a year ahead");
    }
    return moment;
  }
}
