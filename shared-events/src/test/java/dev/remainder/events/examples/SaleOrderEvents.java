package dev.remainder.events.examples;

import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DemandReduction;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferCancelCause;
import java.util.List;

/** Examples of what happens to a sale order, with everything set that may be set. */
public final class SaleOrderEvents {

  private SaleOrderEvents() {}

  public static SaleOrderQuoted quoted() {
    return new SaleOrderQuoted(
        Things.ORDER,
        Things.ORDER_REFERENCE,
        "Azure Interior",
        Things.WAREHOUSE,
        Things.COMPANY,
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        CreateBackorder.ALWAYS,
        Priority.URGENT,
        Things.SCHEDULED,
        List.of(Things.drawers("55"), Things.cable("2.5")));
  }

  public static SaleOrderTermsChanged termsChanged() {
    return new SaleOrderTermsChanged(
        Things.ORDER,
        PickingPolicy.ALL_AT_ONCE,
        CreateBackorder.NEVER,
        Priority.NORMAL,
        Things.SCHEDULED);
  }

  public static SaleOrderConfirmed confirmed() {
    return new SaleOrderConfirmed(
        Things.ORDER,
        Things.terms(),
        List.of(Things.drawers("55"), Things.cable("2.5")),
        Things.TRANSFER.id());
  }

  public static SaleOrderLineAdded lineAdded() {
    return new SaleOrderLineAdded(
        Things.ORDER, Things.cable("0.125"), Things.joining(Things.TRANSFER, "0.125"));
  }

  public static SaleOrderLineRaised lineRaised() {
    return new SaleOrderLineRaised(
        Things.ORDER,
        Things.drawers("55"),
        Things.units("55"),
        Things.units("60"),
        Things.units("5"),
        Things.joining(Things.BACKORDER, "15"));
  }

  public static SaleOrderLineLowered lineLowered() {
    return new SaleOrderLineLowered(
        Things.ORDER,
        1,
        Things.DRAWER,
        Things.units("60"),
        Things.units("50"),
        Things.units("7"),
        Things.units("3"),
        List.of(new DemandReduction(Things.BACKORDER.id(), Things.units("7"), Things.units("8"))));
  }

  public static SaleOrderCancelled cancelled() {
    return new SaleOrderCancelled(
        Things.ORDER,
        Things.ORDER_REFERENCE,
        "ordered twice",
        List.of(Things.TRANSFER.id(), Things.BACKORDER.id()));
  }

  public static SaleOrderDeliveryRecorded deliveryRecorded() {
    return new SaleOrderDeliveryRecorded(
        Things.ORDER, Things.TRANSFER, Things.shippedInPart(), Things.BACKORDER);
  }

  public static SaleOrderTransferCancelled transferCancelled() {
    return new SaleOrderTransferCancelled(
        Things.ORDER,
        Things.BACKORDER,
        TransferCancelCause.OPERATOR,
        List.of(Things.ofDrawers("10")));
  }
}
