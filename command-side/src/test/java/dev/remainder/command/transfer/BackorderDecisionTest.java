package dev.remainder.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.transfer.TruthTable.Outcome;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackorderDecisionTest {

  private static final Map<Outcome, BackorderDecision> SAME =
      Map.of(
          Outcome.ASKED, BackorderDecision.DECISION_REQUIRED,
          Outcome.BACKORDER, BackorderDecision.BACKORDER,
          Outcome.CLOSED_BY_OPERATOR, BackorderDecision.CANCEL_BY_OPERATOR,
          Outcome.CLOSED_BY_POLICY, BackorderDecision.CANCEL_BY_POLICY,
          Outcome.BACKORDER_REFUSED, BackorderDecision.BACKORDER_NOT_ALLOWED,
          Outcome.CANCEL_REFUSED, BackorderDecision.CANCEL_NOT_ALLOWED,
          Outcome.NOTHING_LEFT, BackorderDecision.NOTHING_LEFT);

  static Stream<TruthTable.Row> rows() {
    return TruthTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decidesAsTheTableSays(TruthTable.Row row) {
    var policy = EffectivePolicy.of(row.ofOrder(), row.ofType());

    assertThat(policy).isEqualTo(new EffectivePolicy(row.inForce(), row.decidedBy()));
    assertThat(BackorderDecision.of(row.isShort(), policy.policy(), row.answer()))
        .isEqualTo(SAME.get(row.outcome()));
  }

  @Test
  void theTableHasEveryCombination() {
    // 3 policies of the type x (3 of the order or none) x 3 answers x short or not
    assertThat(rows()).doesNotHaveDuplicates().hasSize(3 * 4 * 3 * 2);
  }
}
