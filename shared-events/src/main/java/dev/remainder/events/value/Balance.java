package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The figures of a stock item, in the product's unit: 0 <= reserved <= on hand (domain.md 6).
 *
 * @param onHand what lies in the warehouse
 * @param reserved what of it is promised to open transfers
 */
public record Balance(Quantity onHand, Quantity reserved) {

  public static final Balance EMPTY = new Balance(Quantity.ZERO, Quantity.ZERO);

  @JsonIgnore
  public Quantity free() {
    return onHand.minus(reserved);
  }

  public Balance reserving(Quantity quantity) {
    return new Balance(onHand, reserved.plus(quantity));
  }

  public Balance releasing(Quantity quantity) {
    return new Balance(onHand, reserved.minus(quantity));
  }

  public Balance withOnHand(Quantity counted) {
    return new Balance(counted, reserved);
  }

  public Balance shipping(Quantity shipped, Quantity fromReserved) {
    return new Balance(onHand.minus(shipped), reserved.minus(fromReserved));
  }
}
