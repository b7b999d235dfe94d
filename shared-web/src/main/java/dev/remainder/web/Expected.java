package dev.remainder.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;

/** Says what a field must be, after it could not be read as that. */
final class Expected {

  private Expected() {}

  /** Looks into the failure for what it was really about: an item of a list, not the list. */
  static String of(TypeMismatchException mismatch) {
    Class<?> type = mismatch.getRequiredType();
    for (var cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ConversionFailedException failed) {
        type = failed.getTargetType().getType();
      }
    }
    return of(type);
  }

  static String of(@Nullable Class<?> type) {
    if (type == null) {
      return "is not valid";
    }
    if (type == StorableText.class) {
      return "must be text without NUL and without half characters";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", ", "must be one of ", ""));
    }
    if (type == Instant.class) {
      return "must be an instant such as 2026-01-31T12:00:00Z";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "must be a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "must be a number";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "must be a string";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "must be a list";
    }
    return "is not valid";
  }
}
