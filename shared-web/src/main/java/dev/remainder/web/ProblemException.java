package dev.remainder.web;

import java.util.List;
import java.util.Map;

/** Answers the request with a problem. Carries no stack trace: it is an answer, not a fault. */
public class ProblemException extends RuntimeException {

  private final ProblemCode code;
  private final String detail;
  private final transient Map<String, ?> properties;

  public ProblemException(ProblemCode code, String detail) {
    this(code, detail, Map.of());
  }

  /**
   * @param detail what is the matter this time, for people
   * @param properties what it is about, for programs: {@code lines}, {@code choices}, …
   */
  public ProblemException(ProblemCode code, String detail, Map<String, ?> properties) {
    super(code.code() + ": " + detail, null, false, false);
    this.code = code;
    this.detail = detail;
    this.properties = properties;
  }

  /** One field of the request is not as it must be. */
  public static ProblemException malformed(String field, String message) {
    return new ProblemException(
        CommonProblem.MALFORMED_REQUEST,
        field + " " + message,
        Map.of(FieldProblem.ERRORS, List.of(new FieldProblem(field, message))));
  }

  public ProblemCode code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  public Map<String, ?> properties() {
    return properties;
  }
}
