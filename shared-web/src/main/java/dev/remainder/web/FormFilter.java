package dev.remainder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses forms: whoever looks for a parameter would have the web server read them as such. */
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class FormFilter extends OncePerRequestFilter {

  private final ProblemWriter problems;

  FormFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    var lower = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    return ReadingMethods.isOne(request.getMethod())
        || !lower.startsWith("application/x-www-form-urlencoded")
            && !lower.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.write(
        response,
        Problems.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Bodies are JSON, not forms.", Map.of()));
  }
}
