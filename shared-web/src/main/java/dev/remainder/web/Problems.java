package dev.remainder.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Writes problems in the one shape that clients know (RFC 9457 with a {@code code}). */
public final class Problems {

  /** Under this name a problem carries after how many seconds to try again. */
  public static final String RETRY_AFTER_SECONDS = "retryAfterSeconds";

  private static final String TYPE = "urn:remainder:problem:";

  private Problems() {}

  public static ProblemDetail of(ProblemCode code, String detail, Map<String, ?> properties) {
    var problem = ProblemDetail.forStatusAndDetail(code.status(), detail);
    problem.setType(URI.create(TYPE + code.code()));
    problem.setTitle(code.title());
    problem.setProperty("code", code.code());
    properties.forEach(problem::setProperty);
    return problem;
  }

  public static ProblemDetail of(ProblemException thrown) {
    return of(thrown.code(), thrown.detail(), thrown.properties());
  }

  /** A {@code malformed-request} that names every field at fault. */
  public static ProblemDetail malformed(List<FieldProblem> errors) {
    var detail =
        errors.stream()
            .map(error -> error.field() + " " + error.message())
            .collect(Collectors.joining("; "));
    return of(CommonProblem.MALFORMED_REQUEST, detail, Map.of(FieldProblem.ERRORS, errors));
  }

  /** Always as problem+json, whatever the client said it accepts; 503 says when to try again. */
  static ResponseEntity<Object> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers -> headers.addAll(headersOf(problem)))
        .body(problem);
  }

  static HttpHeaders headersOf(ProblemDetail problem) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getProperties() instanceof Map<String, Object> told
        && told.get(RETRY_AFTER_SECONDS) instanceof Long seconds) {
      headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
    } else if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      headers.set(HttpHeaders.RETRY_AFTER, secondsToWait(problem));
    }
    return headers;
  }

  private static String secondsToWait(ProblemDetail problem) {
    var storeIsGone =
        URI.create(TYPE + CommonProblem.STORE_UNAVAILABLE.code()).equals(problem.getType());
    return storeIsGone ? "2" : "1";
  }
}
