package dev.remainder.query.platform;

import dev.remainder.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who asks for the past where only the present is told is refused: an answer about the present
 * would be taken for one about the past. A call tells of the past if it takes the parameter, by
 * itself or within a record of parameters.
 */
@Component
class OnlyWhereThePastIsTold implements HandlerInterceptor, WebMvcConfigurer {

  private static final String AS_OF = "asOf";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ObjectProvider<RequestMappingHandlerMapping> calls;

  OnlyWhereThePastIsTold(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> calls) {
    this.calls = calls;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var asOf = request.getParameter(AS_OF);
    if (asOf != null
        && !asOf.isBlank()
        && READING.contains(request.getMethod())
        && handler instanceof HandlerMethod call
        && !tellsOfThePast(call)) {
      throw ProblemException.malformed(
          AS_OF, "is answered only by GET " + addressesThatTellOfThePast());
    }
    return true;
  }

  private static boolean tellsOfThePast(HandlerMethod call) {
    return Arrays.stream(call.getMethod().getParameters())
        .anyMatch(
            parameter -> parameter.getName().equals(AS_OF) || hasComponent(parameter.getType()));
  }

  private static boolean hasComponent(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .anyMatch(AS_OF::equals);
  }

  private String addressesThatTellOfThePast() {
    return calls.getObject().getHandlerMethods().entrySet().stream()
        .filter(call -> tellsOfThePast(call.getValue()))
        .flatMap(call -> call.getKey().getPatternValues().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
