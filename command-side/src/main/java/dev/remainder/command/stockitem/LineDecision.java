package dev.remainder.command.stockitem;

import dev.remainder.command.stockitem.StockItemCommand.DemandStock;
import dev.remainder.command.stockitem.StockItemCommand.LowerStockDemand;
import dev.remainder.command.stockitem.StockItemCommand.RerankStockDemand;
import dev.remainder.command.stockitem.StockItemCommand.ShipStock;
import dev.remainder.command.stockitem.StockItemCommand.UnreserveStock;
import dev.remainder.command.stockitem.StockItemCommand.WithdrawStockDemand;
import dev.remainder.events.stockitem.StockDemandLowered;
import dev.remainder.events.stockitem.StockDemandReranked;
import dev.remainder.events.stockitem.StockDemandWithdrawn;
import dev.remainder.events.stockitem.StockShipped;
import dev.remainder.events.stockitem.StockUnreserved;
import dev.remainder.events.value.Quantity;

/** What a command does to one waiting line and to the balance (domain.md 3 and 4). */
final class LineDecision {

  private LineDecision() {}

  static StockDemandLowered lower(Waiting line, LowerStockDemand command, StockState state) {
    var released = line.reserved().lessAtMost(command.demand());
    return new StockDemandLowered(
        command.stockItemId(),
        command.transferId(),
        command.line(),
        line.demand().quantity().minus(command.demand()),
        command.demand(),
        released,
        state.balance().releasing(released));
  }

  static StockUnreserved unreserve(Waiting line, UnreserveStock command, StockState state) {
    return new StockUnreserved(
        command.stockItemId(),
        command.transferId(),
        command.line(),
        line.reserved(),
        state.balance().releasing(line.reserved()));
  }

  /** A line that joins a transfer which is out of automatic allocation is out of it too. */
  static StockUnreserved joinUnreserved(DemandStock command, StockState state) {
    var demand = command.demand();
    return new StockUnreserved(
        command.stockItemId(), demand.transferId(), demand.line(), Quantity.ZERO, state.balance());
  }

  static StockDemandWithdrawn withdraw(
      Waiting line, WithdrawStockDemand command, StockState state) {
    return new StockDemandWithdrawn(
        command.stockItemId(),
        command.transferId(),
        line.demand().reference(),
        command.line(),
        line.reserved(),
        state.balance().releasing(line.reserved()));
  }

  static StockDemandReranked rerank(RerankStockDemand command, StockState state) {
    return new StockDemandReranked(
        command.stockItemId(),
        command.transferId(),
        command.line(),
        command.rank(),
        command.reservation(),
        state.balance());
  }

  /** Takes what the line holds first, then what is free; refused if that is not enough. */
  static StockShipped ship(Waiting line, ShipStock command, StockState state) {
    var fromReserved = line.reserved().min(command.quantity());
    var free = state.balance().free();
    if (command.quantity().minus(fromReserved).isMoreThan(free)) {
      throw StockItemRejection.INSUFFICIENT_STOCK.because(
          "Line " + command.line() + " can take " + line.reserved().plus(free) + " at most.");
    }
    var surplus = line.reserved().minus(fromReserved);
    var kept = command.backordered() ? surplus : Quantity.ZERO;
    var released = surplus.minus(kept);
    return new StockShipped(
        command.stockItemId(),
        command.transferId(),
        line.demand().reference(),
        command.line(),
        command.quantity(),
        fromReserved,
        kept,
        released,
        state.balance().shipping(command.quantity(), fromReserved).releasing(released));
  }
}
