package dev.remainder.query.reporting;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a text so that no spreadsheet takes it for a formula: one that begins like one gets an
 * apostrophe in front. Numbers are not texts and stay as they are.
 */
final class HarmlessCell extends StdSerializer<String> {

  /** The last four are what some spreadsheets read as the first four. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  HarmlessCell() {
    super(String.class);
  }

  @Override
  public void serialize(String text, JsonGenerator csv, SerializationContext context) {
    csv.writeString(harmless(text));
  }

  static String harmless(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
