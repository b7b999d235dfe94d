package dev.remainder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that are no text, before anyone asks a database about them. */
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class QueryStringFilter extends OncePerRequestFilter {

  private final ProblemWriter problems;

  QueryStringFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var errors = errorsOf(request);
    if (errors.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      problems.write(response, Problems.malformed(errors));
    }
  }

  private static List<FieldProblem> errorsOf(HttpServletRequest request) {
    try {
      return request.getParameterMap().entrySet().stream()
          .filter(parameter -> !isStorable(parameter))
          .map(parameter -> new FieldProblem(parameter.getKey(), Expected.of(StorableText.class)))
          .toList();
    } catch (IllegalStateException undecodable) {
      return List.of(new FieldProblem("query", "must be percent-encoded UTF-8"));
    }
  }

  private static boolean isStorable(Map.Entry<String, String[]> parameter) {
    return Arrays.stream(parameter.getValue()).allMatch(StorableText::isStorable);
  }
}
