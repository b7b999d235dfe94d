package dev.remainder.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads text that a database can keep: PostgreSQL has no NUL, and half a surrogate pair is no
 * character. An event with either could be stored, but no view could ever take it in.
 */
class StorableText extends StringDeserializer {

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) {
    var text = super.deserialize(json, context);
    if (text != null && !isStorable(text)) {
      throw context.weirdStringException("", StorableText.class, "cannot be kept");
    }
    return text;
  }

  static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(point ->
            point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
