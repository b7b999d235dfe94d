package dev.remainder.query.reporting;

import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reports of the past read the whole log, each on a connection of its own: only a few at once, so
 * that there is something left for everyone else; so does the list of all stock as it was. Whoever
 * comes too late is told to come again.
 */
@Component
class PastReportsInTurn implements HandlerInterceptor, WebMvcConfigurer {

  static final ProblemCode BUSY =
      new ProblemCode(
          "past-reports-busy",
          "Too many reports of the past at once",
          HttpStatus.SERVICE_UNAVAILABLE);
  static final int AT_ONCE = 2;

  private static final int PATIENCE_SECONDS = 5;
  private static final String TAKEN = PastReportsInTurn.class.getName();

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/reports/**", "/api/stock");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    var asOf = request.getParameter("asOf");
    if (asOf != null && !asOf.isBlank()) {
      take();
      request.setAttribute(TAKEN, true);
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    if (request.getAttribute(TAKEN) != null) {
      request.removeAttribute(TAKEN);
      turns.release();
    }
  }

  /** Ends with {@link #release}. */
  void take() throws InterruptedException {
    if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new ProblemException(BUSY, "Each reads the whole log; ask again in a few seconds.");
    }
  }

  void release() {
    turns.release();
  }
}
