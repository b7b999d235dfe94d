package dev.remainder.endtoend.shop;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads and writes JSON for tests; knows nothing of the program's own conventions. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  public static JsonNode read(String text) {
    return text.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(text);
  }

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (node.isNumber()) {
      return plain(node.decimalValue());
    }
    return node.isString() ? node.stringValue() : node.toString();
  }

  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@code field value, field value} of some fields, to be compared at one glance. */
  public static String fields(JsonNode node, Map<String, String> labelsByField) {
    return labelsByField.entrySet().stream()
        .map(field -> field.getValue() + " " + text(node.path(field.getKey())))
        .collect(Collectors.joining(", "));
  }
}
