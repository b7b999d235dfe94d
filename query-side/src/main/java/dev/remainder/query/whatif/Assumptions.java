package dev.remainder.query.whatif;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.query.whatif.world.AllocationRule;
import dev.remainder.query.whatif.world.OtherRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a simulation takes for granted, in sentences for people. */
final class Assumptions {

  private static final int MINUTES_OF_TWO_HOURS = 120;
  private static final int HOURS_OF_TWO_DAYS = 48;

  private Assumptions() {}

  static List<String> of(OtherRules rules, Duration handling, long unreadable) {
    var sentences = new ArrayList<String>();
    sentences.add(
        "Customers ordered, changed and cancelled what they really did, goods came in as they"
            + " really did, and a count found the difference that it really found.");
    sentences.add(
        "Before the period the real rules were in force, and stock that is reserved when it begins"
            + " stays reserved.");
    sentences.add(
        "What somebody did to a transfer is done at the same moment to the transfer that its order"
            + " has open in the simulation; if there is none, it is left out.");
    sentences.add(
        "A validation ships what is reserved at that moment; where other quantities were typed,"
            + " those, as far as they are there and wanted. A transfer that is not Ready is not"
            + " shipped.");
    sentences.add(
        "A transfer that is Ready in the simulation and was not in reality is shipped after the"
            + " usual time from Ready to validated, the median of what was recorded until then"
            + " (at the end: "
            + inWords(handling)
            + ").");
    sentences.add(createBackorder(rules.createBackorder()));
    sentences.add(
        rules.pickingPolicy() == null
            ? "Every order has the shipping policy that it really had."
            : "Orders confirmed in the period have the shipping policy "
                + rules.pickingPolicy()
                + ", except those that name their own.");
    sentences.add(allocation(rules.allocation()));
    if (unreadable > 0) {
      sentences.add("Events of the log that cannot be read are left out: " + unreadable + ".");
    }
    return sentences;
  }

  private static String createBackorder(@Nullable CreateBackorder policy) {
    return switch (policy) {
      case null -> "Create Backorder is what it really was at every moment; " + UNASKED;
      case ASK ->
          "Create Backorder is ASK in the period, except for orders that name their own; "
              + UNASKED;
      case ALWAYS, NEVER ->
          "Create Backorder is "
              + policy
              + " in the period, except for orders that name their own.";
    };
  }

  private static final String UNASKED =
      "whoever was asked answers the same, and where nobody was asked the answer is Create.";

  private static String allocation(@Nullable AllocationRule rule) {
    return switch (rule) {
      case null -> "Stock is promised in the order in which it really was.";
      case PRIORITY_DATE ->
          "Stock is promised to urgent transfers first, then by scheduled date, then by"
              + " confirmation, as it really was.";
      case FIFO ->
          "Stock is promised in the order of confirmation, and taken back from the last confirmed.";
      case FAIR_SHARE ->
          "Free stock is split among all that wait for it in proportion to what each misses, in"
              + " whole units where all quantities are whole; nobody gives back what is reserved.";
      case COMPLETE_FIRST ->
          "Free stock goes first to transfers that it makes complete, then to lines that it makes"
              + " complete, then to the rest, each in the usual order.";
    };
  }

  private static String inWords(Duration time) {
    if (time.toMinutes() < MINUTES_OF_TWO_HOURS) {
      return time.toMinutes() + (time.toMinutes() == 1 ? " minute" : " minutes");
    }
    return time.toHours() < HOURS_OF_TWO_DAYS ? time.toHours() + " hours" : time.toDays() + " days";
  }
}
