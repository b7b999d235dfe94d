package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How old a backorder is, roughly; the younger bucket first. */
enum AgeBucket {
  UP_TO_A_WEEK("0-7", 0),
  UP_TO_TWO_WEEKS("8-14", 8),
  UP_TO_30_DAYS("15-30", 15),
  UP_TO_60_DAYS("31-60", 31),
  OLDER("60+", 61);

  static final String AGE =
      """
      whole days since the delivery was validated that left it over; a remainder that went from
      backorder to backorder is as old as the last of them
      """;

  static final String MEANING = "0-7, 8-14, 15-30, 31-60 or 60+ (61 and more) days of age";

  private final String label;
  private final int fromDays;

  AgeBucket(String label, int fromDays) {
    this.label = label;
    this.fromDays = fromDays;
  }

  @JsonValue
  String label() {
    return label;
  }

  static AgeBucket of(int days) {
    var found = UP_TO_A_WEEK;
    for (var bucket : values()) {
      found = days >= bucket.fromDays ? bucket : found;
    }
    return found;
  }

  /** Whole days, none if the clocks of two machines differ a little. */
  static int daysSince(Instant since, Instant now) {
    return (int) Math.max(0, Duration.between(since, now).toDays());
  }

  /** In SQL, rows of label, and of the moments after which and up to which such lines began. */
  static String ranges() {
    return Arrays.stream(values())
        .map(it -> "('%s', %s, %s)".formatted(it.label, it.begin(), it.end()))
        .collect(Collectors.joining(", "));
  }

  private String begin() {
    return this == OLDER ? "'-infinity'" : daysAgo(values()[ordinal() + 1].fromDays);
  }

  private String end() {
    return fromDays == 0 ? "'infinity'" : daysAgo(fromDays);
  }

  /** In hours, because a day of the database's time zone may have more or less than 24. */
  private static String daysAgo(int days) {
    return "cast(:now as timestamptz) - interval '%d hours'".formatted(days * 24);
  }
}
