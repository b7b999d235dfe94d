package dev.remainder.web;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a JSON body could not be read, and what should have been there. */
final class UnreadableBody {

  private static final String BODY = "body";

  private UnreadableBody() {}

  static FieldProblem problemOf(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case null -> new FieldProblem(BODY, "is required");
      case StreamReadException syntax -> new FieldProblem(BODY, "is not valid JSON" + at(syntax));
      case MismatchedInputException mismatch ->
          new FieldProblem(pathOf(mismatch), Expected.of(mismatch.getTargetType()));
      case ValueInstantiationException refused ->
          new FieldProblem(pathOf(refused), reasonOf(refused));
      case JacksonException other -> new FieldProblem(pathOf(other), "is not valid");
      default -> new FieldProblem(BODY, "cannot be read");
    };
  }

  private static String at(StreamReadException syntax) {
    var location = syntax.getLocation();
    return location == null
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** {@code lines[0].quantity}. */
  private static String pathOf(JacksonException thrown) {
    var path = new StringBuilder();
    for (var step : thrown.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? BODY : path.toString();
  }

  private static String reasonOf(ValueInstantiationException refused) {
    return refused.getCause() instanceof ArithmeticException
        ? "is too large or has too many decimals"
        : "is not valid";
  }
}
