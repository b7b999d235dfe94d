package dev.remainder.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Json;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * A document as api.md shows it. Its fields must be there with just these names, types and values;
 * {@code "…"} stands for any text, {@code "instant"} for any moment. More fields may be there.
 */
final class Document {

  private static final String ANY_TEXT = "…";
  private static final String INSTANT = "instant";

  private Document() {}

  static void assertIs(JsonNode actual, String expected) {
    compare("", actual, Json.read(expected));
  }

  private static void compare(String path, JsonNode actual, JsonNode expected) {
    if (expected.isObject()) {
      assertThat(actual.isObject()).as(path + " is an object: " + actual).isTrue();
      for (var name : expected.propertyNames()) {
        assertThat(actual.has(name)).as(path + "/" + name + " in " + actual).isTrue();
        compare(path + "/" + name, actual.get(name), expected.get(name));
      }
    } else if (expected.isArray()) {
      assertThat(actual.isArray()).as(path + " is a list: " + actual).isTrue();
      assertThat(actual.size()).as(path + ": " + actual).isEqualTo(expected.size());
      for (int index = 0; index < expected.size(); index++) {
        compare(path + "/" + index, actual.get(index), expected.get(index));
      }
    } else if (expected.isString()) {
      assertThat(actual.isString()).as(path + " is a string: " + actual).isTrue();
      compareText(path, actual.stringValue(), expected.stringValue());
    } else if (expected.isNumber()) {
      assertThat(actual.isNumber()).as(path + " is a number: " + actual).isTrue();
      BigDecimal number = actual.decimalValue();
      assertThat(number).as(path).isEqualByComparingTo(expected.decimalValue());
      assertThat(actual.toString()).as(path + " is plain").doesNotContainIgnoringCase("e");
    } else {
      assertThat(actual).as(path).isEqualTo(expected);
    }
  }

  private static void compareText(String path, String actual, String expected) {
    switch (expected) {
      case ANY_TEXT -> assertThat(actual).as(path).isNotBlank();
      case INSTANT ->
          assertThat(actual).as(path).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z");
      default -> assertThat(actual).as(path).isEqualTo(expected);
    }
  }
}
