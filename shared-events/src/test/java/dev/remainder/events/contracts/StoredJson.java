package dev.remainder.events.contracts;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.store.EventSerializers;
import java.nio.charset.StandardCharsets;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as the log holds them, laid out for people. */
final class StoredJson {

  private static final Serializer SERIALIZER = EventSerializers.real();
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private StoredJson() {}

  static String of(Object event) {
    var stored = new String(bytes(event), StandardCharsets.UTF_8);
    return laidOut(PRETTY.readTree(stored));
  }

  static Object read(String json, Class<?> type) {
    return SERIALIZER.deserialize(
        new SimpleSerializedObject<>(
            json.getBytes(StandardCharsets.UTF_8), byte[].class, type.getName(), null));
  }

  /** The name under which the log knows the type of an event. */
  static String typeName(DomainEvent event) {
    return SERIALIZER.serialize(event, byte[].class).getType().getName();
  }

  /** With a field in every object that nobody knows. */
  static String withUnknownFields(String json) {
    var tree = PRETTY.readTree(json);
    addUnknownTo(tree);
    return laidOut(tree);
  }

  private static void addUnknownTo(JsonNode node) {
    node.values().forEach(StoredJson::addUnknownTo);
    if (node instanceof ObjectNode object) {
      object.putObject("fieldOfAnotherTime").put("in", 2031);
    }
  }

  private static byte[] bytes(Object event) {
    return SERIALIZER.serialize(event, byte[].class).getData();
  }

  private static String laidOut(JsonNode tree) {
    return PRETTY
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(tree)
            .replace(System.lineSeparator(), "\n")
        + "\n";
  }
}
