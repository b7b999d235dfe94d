package dev.remainder.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells the calls of this side from those of the other, which may be in the same process. */
@Component
class OwnCalls {

  private static final String QUERY_SIDE = "dev.remainder.query.";

  private final ObjectProvider<RequestMappingHandlerMapping> calls;

  OwnCalls(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> calls) {
    this.calls = calls;
  }

  /** Whether it tells this side to do something. */
  boolean isToldHere(HttpServletRequest request) {
    return HttpMethod.POST.matches(request.getMethod())
        && calls.getObject().getHandlerMethods().entrySet().stream()
            .filter(call -> isToldHere(call.getValue()))
            .anyMatch(call -> matches(call.getKey(), request));
  }

  static boolean isToldHere(HandlerMethod call) {
    return call.getBeanType().getPackageName().startsWith(QUERY_SIDE)
        && call.hasMethodAnnotation(PostMapping.class);
  }

  private static boolean matches(RequestMappingInfo call, HttpServletRequest request) {
    var patterns = call.getPathPatternsCondition();
    var path = PathContainer.parsePath(request.getRequestURI());
    return patterns != null
        && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
  }
}
