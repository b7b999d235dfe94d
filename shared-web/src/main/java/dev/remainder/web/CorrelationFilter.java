package dev.remainder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes over {@code X-Correlation-Id} or makes one, for events, logs and the answer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationFilter extends OncePerRequestFilter {

  public static final String HEADER = "X-Correlation-Id";

  /** The request attribute and the key of the logging context. */
  public static final String ATTRIBUTE = "correlationId";

  /** What others make ids of, and nothing that means something to a log, a page or a shell. */
  private static final Pattern ACCEPTED =
      Pattern.compile("(?! )[\\w.:/=@,+{}|~#() -]{1,128}(?<! )");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = takenOverOrNew(request.getHeader(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(HEADER, id);
    CurrentRequest.begin(id);
    MDC.put(ATTRIBUTE, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(ATTRIBUTE);
      CurrentRequest.end();
    }
  }

  private static String takenOverOrNew(@Nullable String sent) {
    return sent != null && ACCEPTED.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }
}
