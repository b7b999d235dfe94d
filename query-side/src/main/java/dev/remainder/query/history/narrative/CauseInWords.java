package dev.remainder.query.history.narrative;

import dev.remainder.events.value.AllocationCause;

/** Why stock was given to those who wait. */
public final class CauseInWords {

  private CauseInWords() {}

  /** As a sentence of its own. */
  public static String happened(AllocationCause cause) {
    return switch (cause) {
      case DEMAND -> "A transfer asked";
      case RECEIPT -> "Goods came in";
      case COUNT -> "A count was made";
      case RELEASE -> "A transfer gave stock back";
      case CHECK_AVAILABILITY -> "Availability was checked";
      case SCHEDULE -> "A reservation date came";
      case INHERITED -> "A delivery left stock for its backorder";
      case RERANK -> "The queue was put in another order";
    };
  }

  /** Behind what a transfer was given. */
  static String of(AllocationCause cause) {
    return switch (cause) {
      case DEMAND -> "as it asked";
      case RECEIPT -> "as goods came in";
      case COUNT -> "as a count found them free";
      case RELEASE -> "as another transfer gave them back";
      case CHECK_AVAILABILITY -> "as availability was checked";
      case SCHEDULE -> "as its reservation date came";
      case INHERITED -> "as the delivery before it had kept them";
      case RERANK -> "as the queue was put in another order";
    };
  }
}
