package dev.remainder.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before or after any controller, in the same shape as all else. */
@RestController
@Hidden
class FallbackErrorController implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return Problems.answer(
        status instanceof Integer code && code < 500
            ? refused(code)
            : Problems.of(
                CommonProblem.INTERNAL_ERROR, "Something went wrong on our side.", Map.of()));
  }

  private static ProblemDetail refused(int status) {
    return status == 404
        ? Problems.of(CommonProblem.UNKNOWN_RESOURCE, "There is nothing here.", Map.of())
        : Problems.malformed(List.of(new FieldProblem("request", "cannot be read")));
  }
}
