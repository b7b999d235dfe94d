package dev.remainder.command.transfer;

import dev.remainder.events.value.CreateBackorder;
import org.jspecify.annotations.Nullable;

/** What becomes of the remainder: the truth table of domain.md 3. */
enum BackorderDecision {
  NOTHING_LEFT,
  BACKORDER,
  CANCEL_BY_OPERATOR,
  CANCEL_BY_POLICY,
  DECISION_REQUIRED,
  BACKORDER_NOT_ALLOWED,
  CANCEL_NOT_ALLOWED;

  static BackorderDecision of(
      boolean anyLineIsShort, CreateBackorder policy, @Nullable BackorderAnswer answer) {
    if (!anyLineIsShort) {
      return NOTHING_LEFT;
    }
    return switch (policy) {
      case ASK ->
          answer == null
              ? DECISION_REQUIRED
              : answer == BackorderAnswer.CREATE ? BACKORDER : CANCEL_BY_OPERATOR;
      case ALWAYS -> answer == BackorderAnswer.CANCEL ? CANCEL_NOT_ALLOWED : BACKORDER;
      case NEVER -> answer == BackorderAnswer.CREATE ? BACKORDER_NOT_ALLOWED : CANCEL_BY_POLICY;
    };
  }
}
