package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.units;

import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.TransferId;

/** How a transfer came to be. */
final class BackorderInWords {

  private BackorderInWords() {}

  static String created(BackorderCreated it, Memory memory) {
    return "%s was made for the %s %s left over%s"
        .formatted(
            it.backorder().reference(),
            units(Lines.sum(it.lines())),
            it.reference(),
            decision(it.backorder().id(), memory));
  }

  static String planned(TransferPlanned it, Memory memory) {
    var parent = it.backorderOf();
    return parent == null
        ? "%s was made for %s: %s"
            .formatted(it.reference(), it.terms().orderReference(), Lines.planned(it.lines()))
        : "%s, backorder of %s, waits for %s%s"
            .formatted(
                it.reference(),
                parent.reference(),
                Lines.planned(it.lines()),
                decision(it.transferId(), memory));
  }

  private static String decision(TransferId backorder, Memory memory) {
    var decision = memory.decisionFor(backorder);
    return decision == null ? "" : "; " + decision.inWords();
  }
}
