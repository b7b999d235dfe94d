package dev.remainder.query.whatif;

import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.saleorder.SaleOrderDeliveryRecorded;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.saleorder.SaleOrderTransferCancelled;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.RemainderCancelled;
import dev.remainder.events.transfer.TransferEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which events have to be read; the others only repeat what these lead to. */
final class Facts {

  private static final List<Class<?>> OF_STOCK =
      List.of(StockReceived.class, StockCounted.class, StockAllocated.class);
  private static final List<Class<?>> REPETITIONS =
      List.of(
          SaleOrderDeliveryRecorded.class,
          SaleOrderTransferCancelled.class,
          BackorderCreated.class,
          RemainderCancelled.class);
  private static final Set<Class<?>> ALL = all();

  private Facts() {}

  static boolean matter(Class<?> type) {
    return ALL.contains(type);
  }

  private static Set<Class<?>> all() {
    var types = new HashSet<Class<?>>(OF_STOCK);
    List.of(
            SaleOrderEvent.class,
            TransferEvent.class,
            OperationTypeEvent.class,
            SettingsEvent.class)
        .forEach(stream -> types.addAll(Arrays.asList(stream.getPermittedSubclasses())));
    REPETITIONS.forEach(types::remove);
    return types;
  }
}
