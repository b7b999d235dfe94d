package dev.remainder.command.platform;

import dev.remainder.events.store.UnknownEvent;
import dev.remainder.web.CurrentRequest;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.Problems;
import java.util.Map;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells refusals as problems; comes before the conventions that know no aggregate. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

  static final ProblemCode BUSY =
      new ProblemCode(
          "store-busy", "Too many want the same at once", HttpStatus.SERVICE_UNAVAILABLE);

  static final ProblemCode OUTDATED =
      new ProblemCode(
          "newer-version-needed",
          "A newer version of the program is needed",
          HttpStatus.SERVICE_UNAVAILABLE);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> handle(Refused refused) {
    return answer(refused);
  }

  @ExceptionHandler({ConcurrencyException.class, LockAcquisitionFailedException.class})
  ResponseEntity<ProblemDetail> handleLostRace(Exception lost) {
    return later(BUSY, "1", "Others were first again and again; nothing was changed.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> handle(UnknownEvent unknown) {
    return later(
        OUTDATED,
        "5",
        "Something happened here that this process does not know; it must not decide.");
  }

  private static ResponseEntity<ProblemDetail> later(
      ProblemCode code, String seconds, String detail) {
    return ResponseEntity.status(code.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .body(Problems.of(code, detail, Map.of()));
  }

  static ResponseEntity<ProblemDetail> answer(Refused refused) {
    var problem = problem(refused);
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  static ProblemDetail problem(Refused refused) {
    var rejection = refused.rejection();
    var problem =
        Problems.of(
            new ProblemCode(
                rejection.code(), rejection.title(), HttpStatus.valueOf(rejection.status())),
            refused.detail(),
            refused.about());
    // Spring would add it later, but an answer that is kept for a repeat is written now.
    problem.setInstance(CurrentRequest.address());
    return problem;
  }
}
