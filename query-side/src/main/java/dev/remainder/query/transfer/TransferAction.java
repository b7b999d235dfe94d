package dev.remainder.query.transfer;

import dev.remainder.events.value.TransferState;
import java.util.ArrayList;
import java.util.List;

/** What may be asked of a transfer as it stands. */
public enum TransferAction {
  VALIDATE,
  CHECK_AVAILABILITY,
  UNRESERVE,
  CANCEL;

  static List<TransferAction> allowed(TransferState state, List<TransferLineView> lines) {
    return switch (state) {
      case READY -> open(true, anyMissing(lines), true);
      case WAITING -> open(false, true, anyReserved(lines));
      case DONE, CANCELLED -> List.of();
    };
  }

  private static List<TransferAction> open(boolean ready, boolean mayCheck, boolean holds) {
    var allowed = new ArrayList<TransferAction>();
    if (ready) {
      allowed.add(VALIDATE);
    }
    if (mayCheck) {
      allowed.add(CHECK_AVAILABILITY);
    }
    if (holds) {
      allowed.add(UNRESERVE);
    }
    allowed.add(CANCEL);
    return List.copyOf(allowed);
  }

  private static boolean anyMissing(List<TransferLineView> lines) {
    return lines.stream().anyMatch(line -> line.reserved().isLessThan(line.demand()));
  }

  private static boolean anyReserved(List<TransferLineView> lines) {
    return lines.stream().anyMatch(line -> line.reserved().isPositive());
  }
}
