package dev.remainder.query.audit;

import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.StockEvents.gets;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.validatedLine;

import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import dev.remainder.query.platform.TestLog;
import java.util.UUID;

/** 55 ordered, 45 on hand: 45 are shipped, 10 go into a backorder. */
record DrawerStory(
    String sku,
    OrderEvents order,
    TransferEvents transfer,
    TransferEvents backorder,
    StockEvents stock) {

  static DrawerStory ofASku() {
    var sku = "DRAWER-" + UUID.randomUUID();
    var order = OrderEvents.of("S00001", OrderEvents.goods(1, sku, 55));
    var transfer = TransferEvents.of(order, "WH/OUT/00001");
    var backorder = transfer.backorder("WH/OUT/00002");
    return new DrawerStory(sku, order, transfer, backorder, StockEvents.of(sku));
  }

  /** Answers the token of the last event. */
  String happensIn(TestLog log) {
    log.append(stock.stream(), stock.opened(), stock.received(45, balance(45, 0)));
    log.append(order.stream(), order.quoted(), order.confirmed(transfer));
    log.append(transfer.stream(), transfer.planned(line(1, sku, 55)));
    log.append(
        stock.stream(),
        stock.demanded(transfer, 1, 55, balance(45, 0)),
        stock.allocated(balance(45, 45), gets(transfer, 1, 45, 45)));
    log.append(transfer.stream(), transfer.reserved(1, sku, 45, TransferState.READY));
    var validated = validatedLine(1, sku, 45, 10, 0);
    log.append(
        transfer.stream(),
        transfer.validated(backorder, validated),
        transfer.backorderCreated(backorder, line(1, sku, 10)));
    log.append(stock.stream(), stock.shipped(transfer, 1, 45, balance(0, 0)));
    log.append(order.stream(), order.delivered(transfer, backorder, validated));
    log.append(backorder.stream(), backorder.planned(line(1, sku, 10)));
    return log.append(stock.stream(), stock.demanded(backorder, 1, 10, balance(0, 0)));
  }
}
