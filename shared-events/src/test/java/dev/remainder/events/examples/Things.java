package dev.remainder.events.examples;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Fulfilment;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.time.Instant;
import java.util.List;

/**
 * What the example events are about: an order of 55 drawer cases of which 45 are there (domain.md
 * 7), and some cable that is sold by the metre.
 */
public final class Things {

  public static final String WAREHOUSE = "WH";
  public static final String COMPANY = "My Company";
  public static final String OPERATION_TYPE = "WH-OUT";
  public static final String DRAWER = "DRAWER-BLACK";
  public static final String DRAWER_NAME = "Drawer Case Black";
  public static final String CABLE = "CABLE-3G";
  public static final String CABLE_NAME = "Cable, by the metre";

  public static final SaleOrderId ORDER = new SaleOrderId("0c6f1f4e-8a3c-4b53-9d0b-3a0e5b8f7a11");
  public static final String ORDER_REFERENCE = "S00001";
  public static final TransferRef TRANSFER =
      new TransferRef(TransferId.of(ORDER, 1), "WH/OUT/00001");
  public static final TransferRef BACKORDER =
      new TransferRef(TRANSFER.id().backorder(), "WH/OUT/00002");
  public static final StockItemId DRAWERS = new StockItemId(WAREHOUSE, DRAWER);

  /** As fine as the log keeps instants. */
  public static final Instant CONFIRMED = Instant.parse("2026-01-15T09:30:00.123456Z");

  public static final Instant SCHEDULED = Instant.parse("2026-02-01T00:00:00Z");

  private Things() {}

  public static Quantity units(String quantity) {
    return Quantity.of(quantity);
  }

  public static OrderLine drawers(String quantity) {
    return new OrderLine(1, DRAWER, DRAWER_NAME, ProductKind.GOODS, units(quantity));
  }

  public static OrderLine cable(String metres) {
    return new OrderLine(2, CABLE, CABLE_NAME, ProductKind.GOODS, units(metres));
  }

  public static TransferLine drawersToShip(String quantity) {
    return new TransferLine(1, DRAWER, DRAWER_NAME, units(quantity));
  }

  public static LineQuantity ofDrawers(String quantity) {
    return new LineQuantity(1, DRAWER, units(quantity));
  }

  public static LineQuantity ofCable(String metres) {
    return new LineQuantity(2, CABLE, units(metres));
  }

  /** 45 of 55 are shipped, 10 go on. */
  public static List<ValidatedLine> shippedInPart() {
    return List.of(
        new ValidatedLine(
            1,
            DRAWER,
            DRAWER_NAME,
            units("55"),
            units("45"),
            units("45"),
            units("10"),
            units("0")));
  }

  public static DeliveryTerms terms() {
    return new DeliveryTerms(
        ORDER_REFERENCE,
        "Azure Interior",
        WAREHOUSE,
        COMPANY,
        PickingPolicy.AS_SOON_AS_POSSIBLE,
        CreateBackorder.ALWAYS,
        Priority.URGENT,
        SCHEDULED,
        CONFIRMED);
  }

  public static OperationTypeTerms typeTerms(CreateBackorder createBackorder) {
    return new OperationTypeTerms(
        "Delivery Orders", "WH/OUT/", createBackorder, ReservationMethod.BY_DATE, 5, 2, 10);
  }

  public static Reservation reservation() {
    return new Reservation(ReservationMethod.AT_CONFIRM, CONFIRMED);
  }

  public static AllocationRank rank(TransferRef transfer) {
    return new AllocationRank(
        Priority.URGENT, SCHEDULED, CONFIRMED, ORDER_REFERENCE, transfer.id(), 1);
  }

  public static Fulfilment joining(TransferRef transfer, String demand) {
    return new Fulfilment(transfer.id(), false, units(demand), terms());
  }

  public static Balance balance(String onHand, String reserved) {
    return new Balance(units(onHand), units(reserved));
  }
}
