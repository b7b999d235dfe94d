package dev.remainder.command.platform;

import dev.remainder.web.CommonProblem;
import dev.remainder.web.FieldProblem;
import dev.remainder.web.ProblemException;
import java.util.List;
import java.util.Map;

/** Refuses a header that cannot be understood. */
final class MalformedHeader {

  private MalformedHeader() {}

  static ProblemException of(String header, String message) {
    return new ProblemException(
        CommonProblem.MALFORMED_REQUEST,
        header + " " + message,
        Map.of(FieldProblem.ERRORS, List.of(new FieldProblem(header, message))));
  }
}
