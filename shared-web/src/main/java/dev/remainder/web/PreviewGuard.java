package dev.remainder.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sees to it that a question never becomes a command: {@code dryRun} is {@code true} or {@code
 * false}, and {@code true} only where there is a preview.
 */
class PreviewGuard implements HandlerInterceptor, WebMvcConfigurer {

  private static final String DRY_RUN = "dryRun";
  private static final Set<String> CHOICES = Set.of("true", "false");

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var values = request.getParameterValues(DRY_RUN);
    if (values != null && handler instanceof HandlerMethod method) {
      if (values.length != 1 || !CHOICES.contains(values[0])) {
        throw ProblemException.malformed(DRY_RUN, "must be true or false");
      }
      if (values[0].equals("true") && !hasPreview(method)) {
        throw ProblemException.malformed(DRY_RUN, "is not for this call: it has no preview");
      }
    }
    return true;
  }

  private static boolean hasPreview(HandlerMethod method) {
    var mapping =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
    return (mapping != null && Arrays.asList(mapping.params()).contains(DRY_RUN + "=true"))
        || Arrays.stream(method.getMethod().getParameters())
            .map(Parameter::getName)
            .anyMatch(DRY_RUN::equals);
  }
}
