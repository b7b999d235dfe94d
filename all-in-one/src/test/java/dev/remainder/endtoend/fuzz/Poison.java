package dev.remainder.endtoend.fuzz;

import java.util.List;
import java.util.Random;

/** What has broken programs before. */
final class Poison {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "'; drop table orders; --",
          "' or '1'='1",
          "%27%20or%201=1",
          "<script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "${7*7}",
          "#{7*7}",
          "${jndi:ldap://127.0.0.1:1/a}",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "null",
          "undefined",
          "NaN",
          "true",
          "-1",
          "1e309",
          "0x1F",
          "\u0000",
          "a\u0000b",
          "\u0001\u001f\u007f",
          "\ud800",
          "x\udc00y",
          "\ufeff\u200b\u202e",
          "Z\u0351\u036b\u0343\u036a\u0342a\u033e",
          "\ud83d\udca9",
          "ﷺ",
          "İı",
          "%",
          "%00",
          "%_\\",
          "*",
          "\r\nX-Injected: yes",
          "2026-02-30T25:61:61Z",
          "+999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "2026-01-01",
          "stock:WH:A",
          "a.b.c",
          "1.2.3.4.5.6",
          "00000000-0000-0000-0000-000000000000",
          "O'Neil & <Sons> \"Ltd\"");

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-0",
          "-1",
          "1",
          "0.0001",
          "0.001",
          "1e2",
          "1E400",
          "-1e400",
          "1e-400",
          "999999999999999999999999",
          "9223372036854775808",
          "-9223372036854775809",
          "2147483648",
          "1e12",
          "123456789.1234567890123456789",
          "NaN",
          "Infinity",
          "01",
          "+1",
          ".5",
          "1.",
          "0x10",
          "\"5\"",
          "\"\"",
          "[]",
          "[null]",
          "[[]]",
          "{}",
          "{\"\":null}",
          "{\"__proto__\":{}}",
          "{\"@class\":\"java.lang.Runtime\"}",
          "[\"java.util.HashMap\",{}]",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\x\"",
          "'single'",
          "undefined");

  private Poison() {}

  static String text(Random random) {
    int kind = random.nextInt(TEXTS.size() + 4);
    if (kind < TEXTS.size()) {
      return TEXTS.get(kind);
    }
    return switch (kind - TEXTS.size()) {
      case 0 -> "x".repeat(1 + random.nextInt(3_000));
      case 1 -> "ä".repeat(1 + random.nextInt(300));
      case 2 -> anything(random, 1 + random.nextInt(12));
      default -> Long.toString(random.nextLong());
    };
  }

  private static String anything(Random random, int length) {
    var text = new StringBuilder();
    for (int index = 0; index < length; index++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
    }
    return text.toString();
  }

  static String json(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "[".repeat(2_000) + "]".repeat(2_000);
      case 1 -> "{\"a\":".repeat(700) + "1" + "}".repeat(700);
      case 2 -> "1".repeat(1 + random.nextInt(1_200));
      case 3, 4 -> quoted(text(random));
      default -> JSON.get(random.nextInt(JSON.size()));
    };
  }

  /** As JSON, with everything that is no printable ASCII written as its code. */
  static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (var character : text.toCharArray()) {
      if (character < 0x20 || character > 0x7e || character == '"' || character == '\\') {
        json.append("\\u%04x".formatted((int) character));
      } else {
        json.append(character);
      }
    }
    return json.append('"').toString();
  }
}
