package dev.remainder.events.contracts;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.product.ProductEvent;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.warehouse.WarehouseEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every event there is, by what the seven streams permit. */
final class EventTypes {

  static final List<Class<? extends DomainEvent>> STREAMS =
      List.of(
          SaleOrderEvent.class,
          TransferEvent.class,
          StockItemEvent.class,
          OperationTypeEvent.class,
          ProductEvent.class,
          WarehouseEvent.class,
          SettingsEvent.class);

  private EventTypes() {}

  static List<Class<?>> all() {
    return STREAMS.stream()
        .<Class<?>>flatMap(stream -> Arrays.stream(stream.getPermittedSubclasses()))
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }
}
