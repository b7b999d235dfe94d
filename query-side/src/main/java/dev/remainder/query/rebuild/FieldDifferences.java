package dev.remainder.query.rebuild;

import dev.remainder.query.rebuild.DifferingRow.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds where two documents differ, as deep as they have the same shape. */
final class FieldDifferences {

  private final List<Field> found = new ArrayList<>();

  private FieldDifferences() {}

  static List<Field> between(JsonNode old, JsonNode next) {
    var differences = new FieldDifferences();
    differences.compare("", old, next);
    return List.copyOf(differences.found);
  }

  private void compare(String path, @Nullable JsonNode old, @Nullable JsonNode next) {
    if (old != null && next != null && old.isObject() && next.isObject()) {
      var names = new LinkedHashSet<>(old.propertyNames());
      names.addAll(next.propertyNames());
      names.forEach(name -> compare(below(path, name), old.get(name), next.get(name)));
    } else if (old != null && next != null && old.isArray() && next.isArray()) {
      IntStream.range(0, Math.max(old.size(), next.size()))
          .forEach(place ->
              compare(below(path, Integer.toString(place)), old.get(place), next.get(place)));
    } else if (old == null ? next != null : !old.equals(next)) {
      found.add(new Field(path, old, next));
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
