package dev.remainder.events.store;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The serializer of the log, made as the application makes it. */
public final class EventSerializers {

  private EventSerializers() {}

  public static Serializer real() {
    return Jackson3Serializer.builder().jsonMapperBuilderCustomizer(new EventJson()).build();
  }
}
