package dev.remainder.query.projection;

import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** There is no family of views of that name. */
public final class UnknownProjection {

  private static final ProblemCode CODE =
      new ProblemCode(
          "unknown-projection", "There is no such family of views", HttpStatus.NOT_FOUND);

  private UnknownProjection() {}

  /** Answers the name if there is such a family. */
  public static String refuseUnlessKnown(String name) {
    if (!ViewFamily.NAMES.contains(name)) {
      throw new ProblemException(
          CODE, "There is no family of views " + name + ".", Map.of("id", name));
    }
    return name;
  }
}
