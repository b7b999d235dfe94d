package dev.remainder.events.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The constants of all enums that events are made of, one enum a line. */
final class EnumConstants {

  private final Map<String, String> found = new TreeMap<>();
  private final Set<Type> seen = new HashSet<>();

  private EnumConstants() {}

  static String reachableFrom(Collection<Class<?>> events) {
    var constants = new EnumConstants();
    events.forEach(constants::look);
    return constants.found.entrySet().stream()
        .map(it -> it.getKey() + ": " + it.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private void look(Type type) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType list) {
      Arrays.stream(list.getActualTypeArguments()).forEach(this::look);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      found.put(
          plain.getSimpleName(),
          Arrays.stream(plain.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(" ")));
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      Arrays.stream(plain.getRecordComponents()).forEach(it -> look(it.getGenericType()));
    }
  }
}
