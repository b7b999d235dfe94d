package dev.remainder.query.history.narrative;

import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a delivery shipped, and what became of the rest. */
final class DeliveryInWords {

  private DeliveryInWords() {}

  static String of(SaleOrderDeliveryRecorded it) {
    return "%s delivered %s%s"
        .formatted(
            it.transfer().reference(),
            Lines.validated(it.lines(), ValidatedLine::done),
            rest(it.lines(), it.backorder()));
  }

  static String of(DeliveryValidated it, Who who) {
    return who.did(
        "validated %s: %s shipped%s%s"
            .formatted(
                it.reference(),
                Lines.validated(it.lines(), ValidatedLine::done),
                rest(it.lines(), it.backorder()),
                Words.because(it.reason())));
  }

  private static String rest(List<ValidatedLine> lines, @Nullable TransferRef backorder) {
    if (backorder != null) {
      return "; %s left over for %s"
          .formatted(Lines.validated(lines, ValidatedLine::backordered), backorder.reference());
    }
    return Lines.sum(lines, ValidatedLine::cancelled).isPositive()
        ? "; %s left over and cancelled".formatted(Lines.validated(lines, ValidatedLine::cancelled))
        : "; nothing left over";
  }
}
