package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One product at one warehouse, the identifier of its stream: {@code stock:WH:DRAWER-BLACK}. Ids
 * sort by warehouse, then sku: the order in which stock items are locked.
 */
public record StockItemId(String warehouse, String sku) implements Comparable<StockItemId> {

  private static final String PREFIX = "stock:";

  @JsonCreator
  public static StockItemId parse(String value) {
    var parts = value.split(":", 3);
    return new StockItemId(parts[1], parts[2]);
  }

  @JsonValue
  @Override
  public String toString() {
    return PREFIX + warehouse + ":" + sku;
  }

  @Override
  public int compareTo(StockItemId other) {
    return toString().compareTo(other.toString());
  }
}
