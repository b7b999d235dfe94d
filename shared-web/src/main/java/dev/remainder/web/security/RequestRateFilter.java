package dev.remainder.web.security;

import dev.remainder.web.ProblemException;
import dev.remainder.web.ProblemWriter;
import dev.remainder.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A client is who signed in, wherever from; before that, an address. */
final class RequestRateFilter extends OncePerRequestFilter {

  private final RequestRates rates;
  private final ProblemWriter problems;

  RequestRateFilter(RequestRates rates, ProblemWriter problems) {
    this.rates = rates;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      rates.countRequest(clientOf(request));
    } catch (ProblemException tooMany) {
      problems.write(response, Problems.of(tooMany));
      return;
    }
    chain.doFilter(request, response);
  }

  private static String clientOf(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn user
        ? "user " + user.getName()
        : "address " + request.getRemoteAddr();
  }
}
