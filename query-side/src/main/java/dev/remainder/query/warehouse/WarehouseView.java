package dev.remainder.query.warehouse;

import dev.remainder.events.warehouse.WarehouseEvent;
import dev.remainder.events.warehouse.WarehouseOpened;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import org.jspecify.annotations.Nullable;

/** A place that holds stock. */
public record WarehouseView(String code, String name, String company, long version)
    implements StreamView {

  public static WarehouseView evolve(
      @Nullable WarehouseView view, WarehouseEvent event, Occurrence occurrence) {
    return switch (event) {
      case WarehouseOpened it ->
          new WarehouseView(it.code(), it.name(), it.company(), occurrence.version());
    };
  }
}
