package dev.remainder.query.history.narrative;

import static dev.remainder.query.history.narrative.Words.and;
import static dev.remainder.query.history.narrative.Words.because;
import static dev.remainder.query.history.narrative.Words.units;
import static dev.remainder.query.history.narrative.Words.unitsOf;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.TransferCancelCause;

/** What happens to an order, each in a sentence. */
final class SaleOrderSentences {

  private SaleOrderSentences() {}

  static String of(SaleOrderEvent event, Who who) {
    return switch (event) {
      case SaleOrderQuoted it ->
          who.did(
              "wrote quotation %s for %s: %s"
                  .formatted(it.reference(), it.customer(), Lines.ordered(it.lines())));
      case SaleOrderTermsChanged it -> who.did("changed the terms: " + TermsInWords.of(it));
      case SaleOrderConfirmed it ->
          who.did(
              "confirmed %s: %s, to be shipped %s"
                  .formatted(
                      it.terms().orderReference(),
                      Lines.ordered(it.lines()),
                      Words.policy(it.terms().pickingPolicy())));
      case SaleOrderLineAdded it ->
          who.did(
              "added line %d: %s"
                  .formatted(it.line().line(), unitsOf(it.line().quantity(), it.line().sku())));
      case SaleOrderLineRaised it -> who.did(raised(it));
      case SaleOrderLineLowered it -> who.did(lowered(it));
      case SaleOrderCancelled it ->
          who.did("cancelled " + it.reference() + withTransfers(it) + because(it.reason()));
      case SaleOrderDeliveryRecorded it -> DeliveryInWords.of(it);
      case SaleOrderTransferCancelled it -> transferCancelled(it);
    };
  }

  private static String raised(SaleOrderLineRaised it) {
    return "raised line %d from %s to %s; %s more to be shipped"
        .formatted(
            it.line().line(),
            it.before(),
            unitsOf(it.after(), it.line().sku()),
            it.toShip().isZero() ? "nothing" : units(it.toShip()));
  }

  private static String lowered(SaleOrderLineLowered it) {
    var fromCancelled =
        it.cancelledReduced().isPositive()
            ? "; %s of it had been cancelled before".formatted(units(it.cancelledReduced()))
            : "";
    return "lowered line %d from %s to %s%s"
        .formatted(it.line(), it.before(), unitsOf(it.after(), it.sku()), fromCancelled);
  }

  private static String withTransfers(SaleOrderCancelled it) {
    var open = it.openTransfers().size();
    return switch (open) {
      case 0 -> "";
      case 1 -> " and its open transfer";
      default -> " and its " + open + " open transfers";
    };
  }

  private static String transferCancelled(SaleOrderTransferCancelled it) {
    var reference = it.transfer().reference();
    if (it.cause() == TransferCancelCause.NO_DEMAND_LEFT) {
      return reference + " was cancelled: nothing was left to ship with it";
    }
    var lines = it.lines().stream().map(line -> unitsOf(line.quantity(), line.sku())).toList();
    return "%s was cancelled, and with it %s of the order".formatted(reference, and(lines));
  }
}
