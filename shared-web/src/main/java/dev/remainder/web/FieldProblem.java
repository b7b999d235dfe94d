package dev.remainder.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field as the client wrote it: {@code lines[0].quantity}, {@code size}, or {@code body}
 * @param message to be read after the field's name: {@code must be greater than 0}
 */
public record FieldProblem(String field, String message) {

  /** Under this name a {@code malformed-request} lists them. */
  public static final String ERRORS = "errors";
}
