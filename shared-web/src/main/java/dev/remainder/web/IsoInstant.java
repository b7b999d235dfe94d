package dev.remainder.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads instants as ISO-8601 text and as nothing else: no number says which unit it is in. */
class IsoInstant extends StdScalarDeserializer<Instant> {

  IsoInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    var text = json.getString();
    try {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeException unreadable) {
      throw context.weirdStringException(text, Instant.class, "not an instant");
    }
  }
}
