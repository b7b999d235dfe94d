package dev.remainder.web.security;

import dev.remainder.web.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why a call was not let through. */
public final class SecurityProblem {

  public static final ProblemCode SIGN_IN_REQUIRED =
      new ProblemCode("sign-in-required", "Sign in first", HttpStatus.UNAUTHORIZED);
  public static final ProblemCode WRONG_CREDENTIALS =
      new ProblemCode("wrong-credentials", "Wrong name or password", HttpStatus.UNAUTHORIZED);
  public static final ProblemCode NOT_ALLOWED =
      new ProblemCode("not-allowed", "Not allowed", HttpStatus.FORBIDDEN);
  public static final ProblemCode FOREIGN_ORIGIN =
      new ProblemCode("foreign-origin", "Another site's page asked", HttpStatus.FORBIDDEN);
  public static final ProblemCode TOO_MANY_REQUESTS =
      new ProblemCode("too-many-requests", "Too many requests", HttpStatus.TOO_MANY_REQUESTS);

  private SecurityProblem() {}
}
