package dev.remainder.query.projection;

import dev.remainder.web.CommonProblem;
import dev.remainder.web.ConsistencyToken;
import dev.remainder.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a GET wait for the command whose token it carries, so that everyone reads their writes. */
@Component
class ConsistencyInterceptor implements HandlerInterceptor {

  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z-]{1,64}");

  private final EventLog log;
  private final ViewProgress progress;

  ConsistencyInterceptor(EventLog log, ViewProgress progress) {
    this.log = log;
    this.progress = progress;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    var token = request.getHeader(ConsistencyToken.HEADER);
    var waits = token != null && !token.equals(ConsistencyToken.NOTHING);
    if (waits && "GET".equals(request.getMethod())) {
      await(token);
    }
    return true;
  }

  private void await(String token) throws InterruptedException {
    if (!TOKEN.matcher(token).matches()) {
      throw unknown();
    }
    var event = log.positionOf(token).orElseThrow(ConsistencyInterceptor::unknown);
    if (!progress.awaitPassed(event, AT_MOST)) {
      throw new ProblemException(
          CommonProblem.VIEWS_BEHIND, "What you wait for is stored but not visible yet.");
    }
  }

  private static ProblemException unknown() {
    return ProblemException.malformed(
        ConsistencyToken.HEADER, "must be what the answer to a command carried");
  }
}
