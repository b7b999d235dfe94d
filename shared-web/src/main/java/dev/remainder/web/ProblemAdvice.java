package dev.remainder.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns everything that goes wrong into a problem. Comes last, so that a side may answer for its
 * own exceptions first.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final Map<Integer, ProblemCode> BY_STATUS =
      Map.of(
          404, CommonProblem.UNKNOWN_RESOURCE,
          405, CommonProblem.METHOD_NOT_ALLOWED,
          406, CommonProblem.NOT_ACCEPTABLE,
          413, CommonProblem.REQUEST_TOO_LARGE,
          415, CommonProblem.UNSUPPORTED_MEDIA_TYPE);

  @ExceptionHandler
  ResponseEntity<Object> answer(ProblemException thrown) {
    return Problems.answer(Problems.of(thrown));
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(ConstraintViolationException thrown) {
    return Problems.answer(Problems.malformed(MalformedRequest.errorsOf(thrown)));
  }

  /** The names of parameters and the values of headers are looked at only when they are read. */
  @ExceptionHandler
  ResponseEntity<Object> answer(RequestRejectedException thrown) {
    return Problems.answer(
        Problems.malformed(
            List.of(new FieldProblem("request", "holds a name or a value that is no text"))));
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(Exception thrown) {
    if (StoreFailures.isUnavailable(thrown)) {
      LOG.warn("The store is not available: {}", thrown.toString());
      return Problems.answer(
          Problems.of(
              CommonProblem.STORE_UNAVAILABLE,
              "The database is not able to just now. If a command was sent, ask again with the same"
                  + " Idempotency-Key: whether it was done is then settled.",
              Map.of()));
    }
    var correlationId = CurrentRequest.correlationId();
    LOG.error("Request {} failed", correlationId, thrown);
    return Problems.answer(
        Problems.of(
            CommonProblem.INTERNAL_ERROR,
            "Something went wrong on our side.",
            Map.of(CorrelationFilter.ATTRIBUTE, correlationId)));
  }

  /** Every refusal of the framework itself comes through here. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception thrown,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (isCommitted(request)) {
      return null;
    }
    if (status.is5xxServerError()) {
      return answer(thrown);
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return answer(problem);
      }
    }
    var code = BY_STATUS.get(status.value());
    if (code == null) {
      return Problems.answer(Problems.malformed(MalformedRequest.errorsOf(thrown)));
    }
    var answer = Problems.answer(Problems.of(code, detailOf(thrown, request), Map.of()));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(headers)
        .headers(own -> own.putAll(answer.getHeaders()))
        .body(answer.getBody());
  }

  private static String detailOf(Exception thrown, WebRequest request) {
    if (thrown instanceof ErrorResponse refusal && refusal.getStatusCode().value() != 404) {
      var detail = refusal.getBody().getDetail();
      return detail == null ? "" : detail;
    }
    return "There is nothing at " + request.getDescription(false).replaceFirst("^uri=", "") + ".";
  }

  private static boolean isCommitted(WebRequest request) {
    return request instanceof ServletWebRequest web
        && web.getResponse() instanceof HttpServletResponse response
        && response.isCommitted();
  }
}
