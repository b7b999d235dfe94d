package dev.remainder.events.contracts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks through a record, and the records in it, for what may be left out. */
final class Optionals {

  private Optionals() {}

  /** The same with everything null that may be. */
  static Object leftOut(Object record) {
    var components = record.getClass().getRecordComponents();
    var values =
        Arrays.stream(components)
            .map(component -> isOptional(component) ? null : without(value(component, record)))
            .toArray();
    var unchanged =
        IntStream.range(0, values.length)
            .allMatch(index -> Objects.equals(values[index], value(components[index], record)));
    return unchanged ? record : made(record.getClass(), components, values);
  }

  /** Names of what is null or empty although an example should show it. */
  static List<String> missingIn(Object record) {
    var missing = new ArrayList<String>();
    for (var component : record.getClass().getRecordComponents()) {
      var value = value(component, record);
      var name = record.getClass().getSimpleName() + "." + component.getName();
      if (value == null || (value instanceof List<?> list && list.isEmpty())) {
        missing.add(name);
      } else if (value instanceof List<?> list) {
        list.stream().filter(Record.class::isInstance).forEach(it -> missing.addAll(missingIn(it)));
      } else if (value instanceof Record) {
        missing.addAll(missingIn(value));
      }
    }
    return missing;
  }

  private static @Nullable Object without(@Nullable Object value) {
    return switch (value) {
      case Record record -> leftOut(record);
      case List<?> list -> list.stream().map(Optionals::without).toList();
      case null, default -> value;
    };
  }

  private static boolean isOptional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
