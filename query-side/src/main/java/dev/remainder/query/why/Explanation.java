package dev.remainder.query.why;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import dev.remainder.query.stockitem.QueueLineView;
import dev.remainder.query.stockitem.StockItemView;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import dev.remainder.query.why.Standing.Remedy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a line at a moment. */
final class Explanation {

  private Explanation() {}

  static WhyAnswer of(
      TransferView transfer, TransferLineView line, LineStory story, Instant moment) {
    var waiting = story.line();
    var stock = story.stock();
    var standing =
        waiting == null || stock == null
            ? null
            : standing(waiting, stock, story.keptOutAt(waiting, moment));
    return new WhyAnswer(
        transfer.id(),
        transfer.reference(),
        line.line(),
        line.sku(),
        transfer.state(),
        waiting == null ? line.demand() : waiting.demand(),
        waiting == null ? Quantity.ZERO : waiting.reserved(),
        waiting == null ? Quantity.ZERO : AheadOfIt.missing(waiting),
        story.decisions(),
        story.losses(),
        standing,
        Sentences.of(transfer, line, story, standing));
  }

  private static Standing standing(
      QueueLineView line, StockItemView stock, @Nullable RuledOutBy keptOut) {
    var ahead = AheadOfIt.of(line, stock, null);
    var missing = AheadOfIt.missing(line);
    var isShort = missing.isPositive();
    return new Standing(
        stock.balance().free(),
        ahead.rank(),
        ahead.shown(),
        ahead.count(),
        ahead.lacked(),
        isShort ? ruledOutBy(ahead, keptOut) : null,
        isShort ? remedy(line, stock, ahead, keptOut) : null);
  }

  private static RuledOutBy ruledOutBy(AheadOfIt ahead, @Nullable RuledOutBy keptOut) {
    if (keptOut != null) {
      return keptOut;
    }
    return ahead.count() > 0 ? RuledOutBy.ALLOCATION_ORDER : RuledOutBy.NOT_ENOUGH_FREE;
  }

  private static Remedy remedy(
      QueueLineView line, StockItemView stock, AheadOfIt ahead, @Nullable RuledOutBy keptOut) {
    var wanted = ahead.lacked().plus(AheadOfIt.missing(line));
    var toCome = wanted.lessAtMost(stock.balance().free());
    return switch (keptOut) {
      case UNRESERVED, RESERVATION_MANUAL ->
          new Remedy(AllocationCause.CHECK_AVAILABILITY, toCome, null);
      case RESERVATION_BY_DATE ->
          new Remedy(AllocationCause.SCHEDULE, toCome, line.reservation().from());
      case null, default -> new Remedy(AllocationCause.RECEIPT, toCome, null);
    };
  }
}
