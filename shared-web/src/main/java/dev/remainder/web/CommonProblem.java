package dev.remainder.web;

import org.springframework.http.HttpStatus;

/** The problems that either side may answer, whatever was asked. */
public final class CommonProblem {

  public static final ProblemCode MALFORMED_REQUEST =
      new ProblemCode("malformed-request", "Malformed request", HttpStatus.BAD_REQUEST);
  public static final ProblemCode UNKNOWN_RESOURCE =
      new ProblemCode("unknown-resource", "Unknown resource", HttpStatus.NOT_FOUND);
  public static final ProblemCode METHOD_NOT_ALLOWED =
      new ProblemCode("method-not-allowed", "Method not allowed", HttpStatus.METHOD_NOT_ALLOWED);
  public static final ProblemCode NOT_ACCEPTABLE =
      new ProblemCode("not-acceptable", "Not acceptable", HttpStatus.NOT_ACCEPTABLE);
  public static final ProblemCode REQUEST_TOO_LARGE =
      new ProblemCode("request-too-large", "Request too large", HttpStatus.CONTENT_TOO_LARGE);
  public static final ProblemCode UNSUPPORTED_MEDIA_TYPE =
      new ProblemCode(
          "unsupported-media-type", "Unsupported media type", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  public static final ProblemCode STORE_UNAVAILABLE =
      new ProblemCode("store-unavailable", "Store not available", HttpStatus.SERVICE_UNAVAILABLE);
  public static final ProblemCode VIEWS_BEHIND =
      new ProblemCode("views-behind", "Views are behind", HttpStatus.SERVICE_UNAVAILABLE);
  public static final ProblemCode INTERNAL_ERROR =
      new ProblemCode("internal-error", "Internal error", HttpStatus.INTERNAL_SERVER_ERROR);

  private CommonProblem() {}
}
