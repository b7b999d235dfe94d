package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which transfer; opaque to clients, the identifier of its stream. Made of its order's id, a number
 * within the order, and how many backorders deep it is: whoever holds the id knows the order that
 * has to be locked first, and a repeated command makes the same id.
 */
public record TransferId(@JsonValue String value) {

  private static final String SEPARATOR = ".";

  @JsonCreator
  public TransferId {}

  /**
   * @param number of the transfer within its order, from 1
   */
  public static TransferId of(SaleOrderId order, int number) {
    return new TransferId(order.value() + SEPARATOR + number + SEPARATOR + 0);
  }

  /** The id of the backorder made for what this transfer leaves over; there is at most one. */
  public TransferId backorder() {
    int cut = value.lastIndexOf(SEPARATOR);
    int depth = Integer.parseInt(value.substring(cut + 1));
    return new TransferId(value.substring(0, cut + 1) + (depth + 1));
  }

  /**
   * The order this transfer delivers; of a string that is no transfer's id, an order nobody has.
   */
  public SaleOrderId orderId() {
    int end = value.indexOf(SEPARATOR);
    return new SaleOrderId(end < 0 ? value : value.substring(0, end));
  }

  @Override
  public String toString() {
    return value;
  }
}
