package dev.remainder.web;

import dev.remainder.web.security.SecurityConfiguration;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Brings all conventions; imported by each side, so that both answer alike. */
@Configuration(proxyBeanMethods = false)
@Import({
  ProblemAdvice.class,
  FallbackErrorController.class,
  OpenApiConventions.class,
  SecurityConfiguration.class
})
public class WebConventions {

  private static final int SWALLOWED_FOR_AN_ANSWER = 64 * 1024 * 1024;

  @Bean
  JsonConventions jsonConventions() {
    return new JsonConventions();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  CorrelationFilter correlationFilter() {
    return new CorrelationFilter();
  }

  @Bean
  PreviewGuard previewGuard() {
    return new PreviewGuard();
  }

  @Bean
  BodyLimitFilter bodyLimitFilter(
      @Value("${remainder.http.max-body:8MB}") DataSize limit, ProblemWriter problems) {
    return new BodyLimitFilter(limit, problems);
  }

  @Bean
  QueryStringFilter queryStringFilter(ProblemWriter problems) {
    return new QueryStringFilter(problems);
  }

  @Bean
  FormFilter formFilter(ProblemWriter problems) {
    return new FormFilter(problems);
  }

  @Bean
  AcceptFilter acceptFilter(ProblemWriter problems) {
    return new AcceptFilter(problems);
  }

  /** What is no HTTP never comes as far as any filter. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersWithProblemsItself() {
    return tomcat ->
        tomcat.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
          }
        });
  }

  /** Tomcat reads on past a refused body, or the client would meet a reset before our answer. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersBeforeItCloses() {
    return tomcat ->
        tomcat.addConnectorCustomizers(
            connector -> connector.setProperty("maxSwallowSize", "" + SWALLOWED_FOR_AN_ANSWER));
  }
}
