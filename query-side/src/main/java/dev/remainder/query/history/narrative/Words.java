package dev.remainder.query.history.narrative;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in words. */
public final class Words {

  private static final Quantity ONE = Quantity.of(1);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Words() {}

  /** {@code 1 unit}, {@code 2.5 units}. */
  public static String units(Quantity quantity) {
    return quantity + (quantity.equals(ONE) ? " unit" : " units");
  }

  /** {@code 10 units of DRAWER-BLACK}. */
  public static String unitsOf(Quantity quantity, String sku) {
    return units(quantity) + " of " + sku;
  }

  /** What follows so many units. */
  public static String were(Quantity quantity) {
    return quantity.equals(ONE) ? "was" : "were";
  }

  /** {@code a, b and c}; {@code nothing} if there is none. */
  public static String and(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "nothing";
      case 1 -> parts.getFirst();
      default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    };
  }

  /** {@code 1st}, {@code 22nd}, {@code 13th}. */
  public static String place(int number) {
    var teens = number % 100 >= 11 && number % 100 <= 13;
    return number
        + switch (teens ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  public static String date(Instant instant) {
    return DATE.format(instant);
  }

  /** In brackets behind a sentence, or nothing. */
  public static String because(@Nullable String reason) {
    return reason == null || reason.isBlank() ? "" : " (reason: " + reason.strip() + ")";
  }

  public static String state(TransferState state) {
    return switch (state) {
      case WAITING -> "Waiting";
      case READY -> "Ready";
      case DONE -> "Done";
      case CANCELLED -> "Cancelled";
    };
  }

  static String priority(Priority priority) {
    return switch (priority) {
      case URGENT -> "urgent";
      case NORMAL -> "of normal priority";
    };
  }

  static String policy(CreateBackorder policy) {
    return switch (policy) {
      case ASK -> "Ask";
      case ALWAYS -> "Always";
      case NEVER -> "Never";
    };
  }

  static String policy(PickingPolicy policy) {
    return switch (policy) {
      case AS_SOON_AS_POSSIBLE -> "as soon as available, with backorders";
      case ALL_AT_ONCE -> "all at once";
    };
  }
}
