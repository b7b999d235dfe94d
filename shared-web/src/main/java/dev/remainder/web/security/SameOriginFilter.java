package dev.remainder.web.security;

import dev.remainder.web.ProblemWriter;
import dev.remainder.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No page of another site may have a visitor's browser command anything, signed in or not. Programs
 * do not say what site they come from, and pass.
 */
final class SameOriginFilter extends OncePerRequestFilter {

  private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

  /** Of the same page, or typed by the visitor. */
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final ProblemWriter problems;

  SameOriginFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return CHANGING_NOTHING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isForeign(request)) {
      problems.write(
          response,
          Problems.of(
              SecurityProblem.FOREIGN_ORIGIN,
              "The request came from a page of another site.",
              Map.of()));
      return;
    }
    chain.doFilter(request, response);
  }

  /** Every browser of these years says it; what it says, a page cannot change. */
  private static boolean isForeign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OURS.contains(site);
    }
    var origin = request.getHeader("Origin");
    return origin != null
        && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }
}
