package dev.remainder.events.store;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Has every message say to which trace it belongs; events carry that in the log, so that what views
 * do with them later is told in the same trace. Only in the profile {@code tracing}: spans cost.
 */
@Configuration(proxyBeanMethods = false)
@Profile("tracing")
class TracingConfiguration {

  @Bean
  SpanFactory spanFactory(OpenTelemetry telemetry) {
    return OpenTelemetrySpanFactory.builder()
        .tracer(telemetry.getTracer("dev.remainder"))
        .contextPropagators(telemetry.getPropagators().getTextMapPropagator())
        .build();
  }
}
