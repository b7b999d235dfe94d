package dev.remainder.query.stockitem;

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
import dev.remainder.events.value.DemandKey;
import java.util.stream.Stream;

/** Tells which lines of the queue an event is about: only those need to be at hand to fold it. */
final class TouchedLines {

  private TouchedLines() {}

  static Stream<DemandKey> of(StockItemEvent event) {
    return switch (event) {
      case StockItemOpened none -> Stream.of();
      case StockReceived none -> Stream.of();
      case StockDemanded it -> Stream.of(it.demand().key());
      case StockDemandRaised it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockDemandLowered it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockDemandReranked it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockUnreserved it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockShipped it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockDemandWithdrawn it -> Stream.of(new DemandKey(it.transferId(), it.line()));
      case StockCounted it ->
          it.displaced().stream().map(line -> new DemandKey(line.transferId(), line.line()));
      case StockAllocated it ->
          it.allocations().stream().map(line -> new DemandKey(line.transferId(), line.line()));
    };
  }
}
