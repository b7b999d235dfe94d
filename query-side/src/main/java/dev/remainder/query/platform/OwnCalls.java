package dev.remainder.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Tells the calls of this side from those of the other, which may be in the same process. */
@Component
class OwnCalls {

  private static final String QUERY_SIDE = "dev.remainder.query.";

  /** Found once, when all calls are known: every command with a key is looked at. */
  private final SingletonSupplier<List<PathPattern>> addresses;

  OwnCalls(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> calls) {
    this.addresses = SingletonSupplier.of(() -> addresses(calls.getObject()));
  }

  /** Whether it tells this side to do something. */
  boolean isToldHere(HttpServletRequest request) {
    if (!HttpMethod.POST.matches(request.getMethod())) {
      return false;
    }
    var path = PathContainer.parsePath(request.getRequestURI());
    return addresses.obtain().stream().anyMatch(address -> address.matches(path));
  }

  static boolean isToldHere(HandlerMethod call) {
    return call.getBeanType().getPackageName().startsWith(QUERY_SIDE)
        && call.hasMethodAnnotation(PostMapping.class);
  }

  private static List<PathPattern> addresses(RequestMappingHandlerMapping calls) {
    return calls.getHandlerMethods().entrySet().stream()
        .filter(call -> isToldHere(call.getValue()))
        .map(call -> call.getKey().getPathPatternsCondition())
        .filter(Objects::nonNull)
        .flatMap(condition -> condition.getPatterns().stream())
        .toList();
  }
}
