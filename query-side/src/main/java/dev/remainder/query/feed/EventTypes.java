package dev.remainder.query.feed;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.product.ProductEvent;
import dev.remainder.events.saleorder.SaleOrderEvent;
import dev.remainder.events.settings.SettingsEvent;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.warehouse.WarehouseEvent;
import dev.remainder.web.ProblemException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What events are called outside ({@code DeliveryValidated}), and under which name they are kept.
 */
final class EventTypes {

  private static final Map<String, String> KEPT_AS =
      Stream.<Class<? extends DomainEvent>>of(
              SaleOrderEvent.class,
              TransferEvent.class,
              StockItemEvent.class,
              OperationTypeEvent.class,
              ProductEvent.class,
              WarehouseEvent.class,
              SettingsEvent.class)
          .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
          .map(Class::getName)
          .collect(Collectors.toMap(EventTypes::shown, Function.identity()));

  private EventTypes() {}

  static String shown(String keptAs) {
    return keptAs.substring(keptAs.lastIndexOf('.') + 1);
  }

  /**
   * @throws ProblemException if there is no such type of event
   */
  static String keptAs(String shown) {
    var type = KEPT_AS.get(shown);
    if (type == null) {
      throw ProblemException.malformed("type", "must be a type of event, " + shown + " is none");
    }
    return type;
  }
}
