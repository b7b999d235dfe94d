package dev.remainder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is to be done, but whose answer nobody wants, before it is done: by itself the
 * framework would find that out when it writes the answer.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
class AcceptFilter extends OncePerRequestFilter {

  private final ProblemWriter problems;

  AcceptFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return ReadingMethods.isOne(request.getMethod()) || acceptsJson(request);
  }

  private static boolean acceptsJson(HttpServletRequest request) {
    try {
      var accepted =
          MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
      return accepted.isEmpty()
          || accepted.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
    } catch (InvalidMediaTypeException nonsense) {
      return false;
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.write(
        response, Problems.of(CommonProblem.NOT_ACCEPTABLE, "Answers to this are JSON.", Map.of()));
  }
}
