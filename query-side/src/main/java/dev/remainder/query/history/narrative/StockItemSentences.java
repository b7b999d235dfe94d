package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.units;

import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.Quantity;

/** What happens to a stock item, each in a sentence. */
final class StockItemSentences {

  private StockItemSentences() {}

  static String of(StockItemEvent event, Who who, Memory memory) {
    return switch (event) {
      case StockItemOpened it ->
          "%s (%s) can be kept at %s from now on"
              .formatted(it.stockItemId().sku(), it.name(), it.stockItemId().warehouse());
      case StockReceived it ->
          who.did(
              "received %s%s; %s on hand"
                  .formatted(
                      units(it.quantity()),
                      it.reference() == null ? "" : " with " + it.reference(),
                      it.balance().onHand()));
      case StockCounted it -> CountInWords.of(it, who);
      case StockDemanded it -> demanded(it);
      case StockDemandRaised it ->
          "%s wants %s more, %s in all"
              .formatted(memory.referenceOf(it.transferId()), units(it.by()), it.demand());
      case StockDemandLowered it ->
          "%s wants %s less, %s in all%s"
              .formatted(
                  memory.referenceOf(it.transferId()),
                  units(it.by()),
                  it.demand(),
                  gaveBack(it.released()));
      case StockDemandReranked it ->
          "%s moved in the queue: it is %s, to leave on %s"
              .formatted(
                  memory.referenceOf(it.transferId()),
                  Words.priority(it.rank().priority()),
                  Words.date(it.rank().scheduledDate()));
      case StockAllocated it -> AllocationInWords.of(it);
      case StockUnreserved it ->
          "%s gave back %s and gets stock again when availability is checked"
              .formatted(memory.referenceOf(it.transferId()), units(it.released()));
      case StockShipped it ->
          "%s left with %s; %s on hand%s"
              .formatted(
                  it.quantity().isZero() ? "Nothing" : units(it.quantity()),
                  it.reference(),
                  it.balance().onHand(),
                  keptAndReleased(it));
      case StockDemandWithdrawn it ->
          "%s left the queue without shipping%s".formatted(it.reference(), gaveBack(it.released()));
    };
  }

  private static String demanded(StockDemanded it) {
    var inherited =
        it.inherited().isPositive()
            ? "; %s passed on to it from the transfer it is a backorder of"
                .formatted(units(it.inherited()))
            : "";
    return "%s asked for %s%s"
        .formatted(it.demand().reference(), units(it.demand().quantity()), inherited);
  }

  private static String keptAndReleased(StockShipped it) {
    var kept = it.kept().isPositive() ? "; %s kept for its backorder".formatted(it.kept()) : "";
    return kept + gaveBack(it.released());
  }

  private static String gaveBack(Quantity released) {
    return released.isPositive() ? "; %s given back".formatted(units(released)) : "";
  }
}
