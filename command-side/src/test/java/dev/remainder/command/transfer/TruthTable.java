package dev.remainder.command.transfer;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of domain.md 3, each row with every way in which its policy comes into force: the
 * operation type's, or the order's own over any of the operation type's (domain.md 8).
 */
final class TruthTable {

  /** What becomes of the remainder. */
  enum Outcome {
    ASKED,
    BACKORDER,
    CLOSED_BY_OPERATOR,
    CLOSED_BY_POLICY,
    BACKORDER_REFUSED,
    CANCEL_REFUSED,
    NOTHING_LEFT
  }

  /** Policy in force, answer, outcome: as they stand in domain.md. */
  private static final Object[][] WHEN_SHORT = {
    {CreateBackorder.ASK, null, Outcome.ASKED},
    {CreateBackorder.ASK, BackorderAnswer.CREATE, Outcome.BACKORDER},
    {CreateBackorder.ASK, BackorderAnswer.CANCEL, Outcome.CLOSED_BY_OPERATOR},
    {CreateBackorder.ALWAYS, null, Outcome.BACKORDER},
    {CreateBackorder.ALWAYS, BackorderAnswer.CREATE, Outcome.BACKORDER},
    {CreateBackorder.ALWAYS, BackorderAnswer.CANCEL, Outcome.CANCEL_REFUSED},
    {CreateBackorder.NEVER, null, Outcome.CLOSED_BY_POLICY},
    {CreateBackorder.NEVER, BackorderAnswer.CANCEL, Outcome.CLOSED_BY_POLICY},
    {CreateBackorder.NEVER, BackorderAnswer.CREATE, Outcome.BACKORDER_REFUSED},
  };

  /** One row: of the operation type, the order's own or null, the answer or null. */
  record Row(
      CreateBackorder ofType,
      @Nullable CreateBackorder ofOrder,
      @Nullable BackorderAnswer answer,
      boolean isShort,
      Outcome outcome) {

    CreateBackorder inForce() {
      return ofOrder == null ? ofType : ofOrder;
    }

    PolicySource decidedBy() {
      return ofOrder == null ? PolicySource.OPERATION_TYPE : PolicySource.ORDER;
    }

    @Override
    public String toString() {
      return "type %s, order %s, answer %s, %s -> %s"
          .formatted(ofType, ofOrder, answer, isShort ? "short" : "not short", outcome);
    }
  }

  private TruthTable() {}

  static Stream<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (var line : WHEN_SHORT) {
      var policy = (CreateBackorder) line[0];
      var answer = (BackorderAnswer) line[1];
      var outcome = (Outcome) line[2];
      add(rows, policy, null, answer, outcome);
      for (var ofType : CreateBackorder.values()) {
        add(rows, ofType, policy, answer, outcome);
      }
    }
    return rows.stream();
  }

  private static void add(
      List<Row> rows,
      CreateBackorder ofType,
      @Nullable CreateBackorder ofOrder,
      @Nullable BackorderAnswer answer,
      Outcome outcome) {
    rows.add(new Row(ofType, ofOrder, answer, true, outcome));
    rows.add(new Row(ofType, ofOrder, answer, false, Outcome.NOTHING_LEFT));
  }
}
