package dev.remainder.web;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How the API's description tells of a refusal; which codes there are, docs/problems.md says. */
public enum DocumentedRefusal {
  MALFORMED(400, "Body, parameter or header is not as it must be"),
  NOT_SIGNED_IN(401, "One has to sign in"),
  NOT_ALLOWED(403, "Not for who asks, or not from there"),
  UNKNOWN(404, "What was named is not there"),
  NOT_ACCEPTABLE(406, "Answers are not made in that media type"),
  REFUSED(409, "A rule said no; the code says which"),
  STALE(412, "If-Match names another version than there is by now"),
  TOO_LARGE(413, "The body is too large"),
  NOT_JSON(415, "Bodies are JSON"),
  KEY_REUSED(422, "The Idempotency-Key came with another request before"),
  TOO_MANY(429, "This client asked more than its share"),
  FAULT(500, "A fault on our side"),
  NOT_NOW(503, "Not able now; Retry-After says when to ask again");

  private final int status;
  private final String meaning;

  DocumentedRefusal(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** As operations name it. */
  public String status() {
    return Integer.toString(status);
  }

  /** What stands in an operation. */
  public ApiResponse reference() {
    return new ApiResponse().$ref("#/components/responses/" + name());
  }

  /** What it leads to. */
  ApiResponse definition() {
    var problem = new Schema<Object>().$ref(OpenApiConventions.PROBLEM);
    return new ApiResponse()
        .description(meaning)
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(problem)));
  }
}
