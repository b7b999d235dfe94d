package dev.remainder.endtoend.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** JSON bodies: after their schema, but for what is spoilt in them. */
final class Bodies {

  private final Description description;
  private final Known known;
  private final Random random;
  private int spoilPercent;

  Bodies(Description description, Known known, Random random) {
    this.description = description;
    this.known = known;
    this.random = random;
  }

  /**
   * @param spoil in how many of a hundred places something else stands than should
   */
  String of(JsonNode schema, int spoil) {
    spoilPercent = spoil;
    return value("", schema, 0);
  }

  private String value(String name, JsonNode unresolved, int depth) {
    if (random.nextInt(100) < spoilPercent) {
      return Poison.json(random);
    }
    var schema = description.resolved(unresolved);
    var types = Description.types(schema);
    if (types.contains("null") && random.nextInt(4) == 0) {
      return "null";
    }
    if (types.contains("object")) {
      return object(schema, depth);
    }
    if (types.contains("array")) {
      return array(name, schema, depth);
    }
    var choices = Description.elements(schema.path("enum")).filter(it -> !it.isNull()).toList();
    if (!choices.isEmpty()) {
      return choices.get(random.nextInt(choices.size())).toString();
    }
    return plain(name, schema, types);
  }

  private String plain(String name, JsonNode schema, java.util.Set<String> types) {
    if (types.contains("integer")) {
      return Integer.toString(random.nextInt(5));
    }
    if (types.contains("number")) {
      return random.nextInt(3) == 0 ? random.nextInt(90) + ".125" : "" + (1 + random.nextInt(40));
    }
    if (types.contains("boolean")) {
      return Boolean.toString(random.nextBoolean());
    }
    return schema.path("format").asString("").equals("date-time")
        ? "\"2026-0" + (1 + random.nextInt(9)) + "-15T12:00:00Z\""
        : Poison.quoted(known.text(name, random));
  }

  private String object(JsonNode schema, int depth) {
    var fields = new ArrayList<String>();
    if (depth < 6) {
      schema
          .path("properties")
          .properties()
          .forEach(property -> {
            boolean leftOut =
                random.nextInt(100) < (isRequired(schema, property.getKey()) ? 2 : 40);
            if (!leftOut || random.nextInt(100) >= 98) {
              fields.add(field(property.getKey(), property.getValue(), depth));
            }
          });
    }
    if (random.nextInt(200) < spoilPercent) {
      fields.add(Poison.quoted(Poison.text(random)) + ":" + Poison.json(random));
    }
    if (!fields.isEmpty() && random.nextInt(300) < spoilPercent) {
      fields.add(fields.get(random.nextInt(fields.size())));
    }
    Collections.shuffle(fields, random);
    return "{" + String.join(",", fields) + "}";
  }

  private String field(String name, JsonNode schema, int depth) {
    return Poison.quoted(name) + ":" + value(name, schema, depth + 1);
  }

  private static boolean isRequired(JsonNode schema, String name) {
    return Description.elements(schema.path("required")).anyMatch(it -> it.asString().equals(name));
  }

  private String array(String name, JsonNode schema, int depth) {
    int size = random.nextInt(100) < spoilPercent ? random.nextInt(40) : 1 + random.nextInt(3);
    List<String> items = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      items.add(value(name, schema.path("items"), depth + 1));
    }
    return "[" + String.join(",", items) + "]";
  }
}
