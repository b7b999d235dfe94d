package dev.remainder.command.stockitem;

import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a stock item. Whatever frees stock allocates it in the same step. */
public sealed interface StockItemCommand {

  @TargetAggregateIdentifier
  StockItemId stockItemId();

  /** About a line that is in the queue; of a line that isn't, nothing happens. */
  sealed interface OfWaitingLine extends StockItemCommand {

    TransferId transferId();

    int line();

    default DemandKey key() {
      return new DemandKey(transferId(), line());
    }
  }

  /** The product can be kept at the warehouse. */
  record OpenStockItem(StockItemId stockItemId, String name) implements StockItemCommand {}

  /** Goods came in. */
  record ReceiveStock(StockItemId stockItemId, Quantity quantity, @Nullable String reference)
      implements StockItemCommand {}

  /** Somebody counted; less than is promised takes from the last in the queue. */
  record CountStock(StockItemId stockItemId, Quantity onHand, @Nullable String reason)
      implements StockItemCommand {}

  /**
   * A transfer line wants this much in all.
   *
   * @param inheritsFrom the parent of a backorder, whose surplus goes to this line; or null
   * @param unreserved its transfer is out of automatic allocation until Check Availability
   */
  record DemandStock(
      StockItemId stockItemId, Demand demand, @Nullable TransferId inheritsFrom, boolean unreserved)
      implements StockItemCommand {

    public DemandStock(StockItemId stockItemId, Demand demand, @Nullable TransferId inheritsFrom) {
      this(stockItemId, demand, inheritsFrom, false);
    }
  }

  /** A transfer line wants only this much in all. */
  record LowerStockDemand(StockItemId stockItemId, TransferId transferId, int line, Quantity demand)
      implements OfWaitingLine {}

  /** A transfer line moves in the queue, or takes part from another moment on. */
  record RerankStockDemand(
      StockItemId stockItemId,
      TransferId transferId,
      int line,
      AllocationRank rank,
      Reservation reservation)
      implements OfWaitingLine {}

  /** Check Availability: what is free for this line, now, whatever its reservation method. */
  record CheckStock(StockItemId stockItemId, TransferId transferId, int line)
      implements OfWaitingLine {}

  /** The line gives back what it holds and waits outside automatic allocation. */
  record UnreserveStock(StockItemId stockItemId, TransferId transferId, int line)
      implements OfWaitingLine {}

  /**
   * Goods leave with a transfer; its line leaves the queue. Refused: {@code insufficient-stock}.
   *
   * @param quantity may be zero
   * @param backordered the line goes on as a backorder, which keeps what this one does not use
   */
  record ShipStock(
      StockItemId stockItemId,
      TransferId transferId,
      int line,
      Quantity quantity,
      boolean backordered)
      implements OfWaitingLine {}

  /** The line's transfer was cancelled. */
  record WithdrawStockDemand(StockItemId stockItemId, TransferId transferId, int line)
      implements OfWaitingLine {}

  /** The reservation date of some line may have been reached. */
  record AllocateDueStock(StockItemId stockItemId) implements StockItemCommand {}
}
