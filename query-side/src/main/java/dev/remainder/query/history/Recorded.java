package dev.remainder.query.history;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.store.UnknownEvent;
import dev.remainder.query.projection.Occurrence;
import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/** An event as the log holds it, read in today's shape. */
public record Recorded(DomainEventMessage<?> message) {

  /** Where it stands in the whole log. */
  public long position() {
    var position =
        message instanceof TrackedEventMessage<?> tracked
            ? tracked.trackingToken().position()
            : OptionalLong.empty();
    return position.orElseThrow();
  }

  public String stream() {
    return message.getAggregateIdentifier();
  }

  public Instant at() {
    return message.getTimestamp();
  }

  /**
   * @throws UnknownEvent if a newer program wrote it
   */
  public DomainEvent event() {
    if (message.getPayload() instanceof UnknownSerializedType unknown) {
      throw new UnknownEvent(unknown);
    }
    return (DomainEvent) message.getPayload();
  }

  public boolean isKnown() {
    return DomainEvent.class.isAssignableFrom(message.getPayloadType());
  }

  /** What happened, in one word; also where this program knows no more of it than that. */
  public String name() {
    var type = message.getPayloadType().getName();
    if (!isKnown() && message.getPayload() instanceof UnknownSerializedType unknown) {
      type = unknown.serializedType().getName();
    }
    return type.substring(type.lastIndexOf('.') + 1);
  }

  public Occurrence occurrence() {
    return new Occurrence(message.getSequenceNumber(), at());
  }

  /** What its metadata says under that name. */
  public @Nullable String told(String name) {
    var value = message.getMetaData().get(name);
    return value == null ? null : value.toString();
  }
}
