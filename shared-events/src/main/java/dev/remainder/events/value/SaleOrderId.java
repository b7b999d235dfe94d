package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which sale order; opaque to clients, the identifier of its stream. */
public record SaleOrderId(@JsonValue String value) {

  @JsonCreator
  public SaleOrderId {}

  @Override
  public String toString() {
    return value;
  }
}
