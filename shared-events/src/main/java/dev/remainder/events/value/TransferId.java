package dev.remainder.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which transfer; opaque to clients, the identifier of its stream. */
public record TransferId(@JsonValue String value) {

  @JsonCreator
  public TransferId {}

  @Override
  public String toString() {
    return value;
  }
}
