package dev.remainder.benchmarks.filled;

import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.Allocation;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;

/** A transfer's line that waits for stock, and what it holds of it. */
final class PlayedLine {

  private final PlayedStock stock;
  private final TransferLine line;
  private final Demand demand;
  private Quantity reserved = Quantity.ZERO;

  PlayedLine(PlayedStock stock, TransferLine line, Demand demand) {
    this.stock = stock;
    this.line = line;
    this.demand = demand;
  }

  PlayedStock stock() {
    return stock;
  }

  Demand demand() {
    return demand;
  }

  Quantity reserved() {
    return reserved;
  }

  Quantity missing() {
    return demand.quantity().minus(reserved);
  }

  TransferLine rest() {
    return new TransferLine(line.line(), line.sku(), line.name(), missing());
  }

  /** Ships what it holds; the rest goes into a backorder. */
  ValidatedLine validated() {
    return new ValidatedLine(
        line.line(),
        line.sku(),
        line.name(),
        line.demand(),
        reserved,
        reserved,
        missing(),
        Quantity.ZERO);
  }

  Allocation allocated(Quantity free, Quantity given, int rank) {
    return new Allocation(
        demand.transferId(),
        demand.reference(),
        demand.line(),
        missing(),
        free,
        given,
        reserved.plus(given),
        rank);
  }

  /** The transfer is told; under "as soon as possible" that makes it Ready. */
  void hold(PlayedLog log, Quantity given, AllocationCause cause) {
    reserved = reserved.plus(given);
    log.happens(
        "Transfer",
        demand.transferId().value(),
        new TransferReserved(
            demand.transferId(),
            demand.reference(),
            demand.line(),
            line.sku(),
            given,
            reserved,
            cause,
            TransferState.READY));
  }
}
