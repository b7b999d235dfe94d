package dev.remainder.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Finds out which fields of a request are at fault, by the names that the client used. */
final class MalformedRequest {

  private static final String INVALID = "is not valid";
  private static final String REQUIRED = "is required";

  private MalformedRequest() {}

  static List<FieldProblem> errorsOf(Exception thrown) {
    return switch (thrown) {
      case BindingResult fields -> fieldsOf(fields.getAllErrors()).toList();
      case HandlerMethodValidationException method ->
          method.getParameterValidationResults().stream()
              .flatMap(MalformedRequest::fieldsOf)
              .toList();
      case ConstraintViolationException violations ->
          violations.getConstraintViolations().stream()
              .map(it -> new FieldProblem(it.getPropertyPath().toString(), it.getMessage()))
              .toList();
      case MethodArgumentTypeMismatchException mismatch ->
          List.of(new FieldProblem(mismatch.getName(), Expected.of(mismatch)));
      case MissingServletRequestParameterException missing ->
          List.of(new FieldProblem(missing.getParameterName(), REQUIRED));
      case MissingRequestHeaderException missing ->
          List.of(new FieldProblem(missing.getHeaderName(), REQUIRED));
      case HttpMessageNotReadableException unreadable ->
          List.of(UnreadableBody.problemOf(unreadable));
      default -> List.of(new FieldProblem("request", INVALID));
    };
  }

  private static Stream<FieldProblem> fieldsOf(ParameterValidationResult result) {
    if (result instanceof ParameterErrors nested) {
      return fieldsOf(nested.getAllErrors());
    }
    var name = result.getMethodParameter().getParameterName();
    return result.getResolvableErrors().stream()
        .map(error -> new FieldProblem(name == null ? "request" : name, messageOf(error)));
  }

  private static Stream<FieldProblem> fieldsOf(List<ObjectError> errors) {
    return errors.stream().map(MalformedRequest::fieldOf);
  }

  private static FieldProblem fieldOf(ObjectError error) {
    if (error instanceof FieldError field) {
      var message =
          field.contains(TypeMismatchException.class)
              ? Expected.of(field.unwrap(TypeMismatchException.class))
              : messageOf(field);
      return new FieldProblem(field.getField(), message);
    }
    return new FieldProblem("body", messageOf(error));
  }

  private static String messageOf(MessageSourceResolvable error) {
    var message = error.getDefaultMessage();
    return message == null ? INVALID : message;
  }
}
