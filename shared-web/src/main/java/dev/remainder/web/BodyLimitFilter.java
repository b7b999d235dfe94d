package dev.remainder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large with an answer, told by their length or found by counting. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimitFilter extends OncePerRequestFilter {

  private final DataSize limit;
  private final ProblemWriter problems;

  BodyLimitFilter(DataSize limit, ProblemWriter problems) {
    this.limit = limit;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit.toBytes()) {
      problems.write(response, Problems.of(tooLarge()));
      return;
    }
    var counted = new CountedRequest(request, limit.toBytes(), this::tooLarge);
    try {
      chain.doFilter(counted, response);
    } catch (ProblemException refused) {
      problems.write(response, Problems.of(refused));
    }
  }

  private ProblemException tooLarge() {
    var message = "must not be larger than " + limit.toBytes() + " bytes";
    return new ProblemException(
        CommonProblem.REQUEST_TOO_LARGE,
        "body " + message,
        Map.of(FieldProblem.ERRORS, List.of(new FieldProblem("body", message))));
  }
}
