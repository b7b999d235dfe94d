package dev.remainder.command.automation;

import static dev.remainder.command.testing.Shop.line;
import static dev.remainder.command.testing.Shop.transferOf;
import static java.util.Map.entry;

import dev.remainder.command.testing.Shop;
import dev.remainder.command.transfer.BackorderAnswer;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandRaised;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockDemanded;
import dev.remainder.events.stockitem.StockItemOpened;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.ReservationDisplaced;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferDemandLowered;
import dev.remainder.events.transfer.TransferDemandRaised;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.warehouse.WarehouseOpened;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How each automation is brought to react, and how it is to take the same event again. */
final class Twice {

  /** What the second delivery does. */
  enum Again {
    /** The automation asks, and what is asked finds nothing left to do. */
    NOTHING_TO_DO,
    /** It would make something that is there, so all of it is undone. */
    REFUSED
  }

  /**
   * @param follows what the first delivery leads to
   * @param story that ends with the event
   */
  record Case(Class<?> event, Class<?> follows, Again again, Consumer<Shop> story) {}

  private Twice() {}

  static final Map<Class<?>, List<Case>> CASES =
      Map.ofEntries(
          entry(
              WhenWarehouseOpenedThenCreateOperationType.class,
              List.of(
                  new Case(
                      WarehouseOpened.class,
                      OperationTypeCreated.class,
                      Again.REFUSED,
                      Shop::elsewhere))),
          entry(
              WhenWarehouseOpenedThenOpenStockItems.class,
              List.of(
                  new Case(
                      WarehouseOpened.class,
                      StockItemOpened.class,
                      Again.REFUSED,
                      shop -> {
                        shop.product();
                        shop.elsewhere();
                      }))),
          entry(
              WhenProductIntroducedThenOpenStockItems.class,
              List.of(
                  new Case(
                      ProductIntroduced.class,
                      StockItemOpened.class,
                      Again.REFUSED,
                      Shop::product))),
          entry(
              WhenSaleOrderConfirmedThenPlanTransfer.class,
              List.of(
                  new Case(
                      SaleOrderConfirmed.class,
                      TransferPlanned.class,
                      Again.REFUSED,
                      shop -> shop.order(line(shop.product(), 5))))),
          entry(
              WhenSaleOrderLineAddedOrRaisedThenRaiseDemand.class,
              List.of(
                  new Case(
                      SaleOrderLineAdded.class,
                      TransferDemandRaised.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.add(shop.order(line(shop.product(), 5)), line(held(shop), 2))),
                  new Case(
                      SaleOrderLineRaised.class,
                      TransferDemandRaised.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.change(shop.order(line(held(shop), 5)), 1, 7)),
                  new Case(
                      SaleOrderLineRaised.class,
                      TransferPlanned.class,
                      Again.REFUSED,
                      shop -> {
                        var order = shop.order(line(held(shop), 5));
                        shop.validate(transferOf(order), null);
                        shop.change(order, 1, 7);
                      }))),
          entry(
              WhenSaleOrderLineLoweredThenLowerDemand.class,
              List.of(
                  new Case(
                      SaleOrderLineLowered.class,
                      TransferDemandLowered.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.change(shop.order(line(held(shop), 5)), 1, 3)),
                  new Case(
                      SaleOrderLineLowered.class,
                      TransferCancelled.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var order = shop.order(line(held(shop), 25));
                        shop.validate(transferOf(order), BackorderAnswer.CREATE);
                        shop.change(order, 1, 20);
                      }))),
          entry(
              WhenSaleOrderCancelledThenCancelTransfers.class,
              List.of(
                  new Case(
                      SaleOrderCancelled.class,
                      TransferCancelled.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.cancel(shop.order(line(held(shop), 5)))))),
          entry(
              WhenTransferPlannedThenDemandStock.class,
              List.of(
                  new Case(
                      TransferPlanned.class,
                      StockDemanded.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = held(shop);
                        shop.order(line(sku, 15), line(sku, 15), line(shop.product(), 1));
                      }))),
          entry(
              WhenTransferDemandRaisedThenDemandStock.class,
              List.of(
                  new Case(
                      TransferDemandRaised.class,
                      StockDemandRaised.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.change(shop.order(line(held(shop), 5)), 1, 7)),
                  new Case(
                      TransferDemandRaised.class,
                      StockDemanded.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.add(shop.order(line(shop.product(), 5)), line(held(shop), 2))))),
          entry(
              WhenTransferDemandLoweredThenLowerStockDemand.class,
              List.of(
                  new Case(
                      TransferDemandLowered.class,
                      StockDemandLowered.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = held(shop);
                        var order = shop.order(line(sku, 20));
                        shop.order(line(sku, 5));
                        shop.change(order, 1, 3);
                      }))),
          entry(
              WhenTransferRescheduledThenRerankStockDemand.class,
              List.of(
                  new Case(
                      TransferRescheduled.class,
                      StockDemandReranked.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.star(transferOf(shop.order(line(held(shop), 25))))))),
          entry(
              WhenAvailabilityCheckedThenCheckStock.class,
              List.of(
                  new Case(
                      AvailabilityChecked.class,
                      StockAllocated.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var manual = shop.elsewhere().reserving(ReservationMethod.MANUAL);
                        manual.check(transferOf(manual.order(line(held(manual), 5))));
                      }))),
          entry(
              WhenTransferUnreservedThenUnreserveStock.class,
              List.of(
                  new Case(
                      TransferUnreserved.class,
                      StockUnreserved.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = held(shop);
                        var order = shop.order(line(sku, 15), line(sku, 15));
                        shop.order(line(sku, 5));
                        shop.unreserve(transferOf(order));
                      }))),
          entry(
              WhenTransferCancelledThenWithdrawStockDemand.class,
              List.of(
                  new Case(
                      TransferCancelled.class,
                      StockDemandWithdrawn.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = held(shop);
                        var order = shop.order(line(sku, 15), line(sku, 15));
                        shop.order(line(sku, 5));
                        shop.cancel(transferOf(order));
                      }))),
          entry(
              WhenTransferCancelledThenRecordOnSaleOrder.class,
              List.of(
                  new Case(
                      TransferCancelled.class,
                      SaleOrderTransferCancelled.class,
                      Again.NOTHING_TO_DO,
                      shop -> shop.cancel(transferOf(shop.order(line(held(shop), 5))))))),
          entry(
              WhenDeliveryValidatedThenShipStock.class,
              List.of(
                  new Case(
                      DeliveryValidated.class,
                      StockShipped.class,
                      Again.NOTHING_TO_DO,
                      shop -> partlyShipped(shop, BackorderAnswer.CREATE)),
                  new Case(
                      DeliveryValidated.class,
                      StockShipped.class,
                      Again.NOTHING_TO_DO,
                      shop -> partlyShipped(shop, BackorderAnswer.CANCEL)))),
          entry(
              WhenDeliveryValidatedThenRecordOnSaleOrder.class,
              List.of(
                  new Case(
                      DeliveryValidated.class,
                      SaleOrderDeliveryRecorded.class,
                      Again.NOTHING_TO_DO,
                      shop -> partlyShipped(shop, BackorderAnswer.CREATE)))),
          entry(
              WhenBackorderCreatedThenPlanTransfer.class,
              List.of(
                  new Case(
                      BackorderCreated.class,
                      TransferPlanned.class,
                      Again.REFUSED,
                      shop -> partlyShipped(shop, BackorderAnswer.CREATE)))),
          entry(
              WhenStockDemandedThenHoldStock.class,
              List.of(
                  new Case(
                      StockDemanded.class,
                      TransferReserved.class,
                      Again.NOTHING_TO_DO,
                      shop -> partlyShipped(shop, BackorderAnswer.CREATE)))),
          entry(
              WhenStockAllocatedThenHoldStock.class,
              List.of(
                  new Case(
                      StockAllocated.class,
                      TransferReserved.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = shop.product();
                        shop.order(line(sku, 4));
                        shop.order(line(sku, 4));
                        shop.receive(sku, 6);
                      }))),
          entry(
              WhenStockCountedThenDisplaceReservations.class,
              List.of(
                  new Case(
                      StockCounted.class,
                      ReservationDisplaced.class,
                      Again.NOTHING_TO_DO,
                      shop -> {
                        var sku = held(shop);
                        shop.order(line(sku, 10));
                        shop.order(line(sku, 10));
                        shop.count(sku, 5);
                      }))));

  /** A product of which 20 are there. */
  private static String held(Shop shop) {
    var sku = shop.product();
    shop.receive(sku, 20);
    return sku;
  }

  /** Holds 20 of 30, ships 12 of them; another waits for what is left. */
  private static void partlyShipped(Shop shop, BackorderAnswer answer) {
    var sku = held(shop);
    var order = shop.order(line(sku, 30));
    shop.order(line(sku, 5));
    shop.validate(transferOf(order), answer, List.of(new LineAmount(1, Quantity.of(12))));
  }
}
