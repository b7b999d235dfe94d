package dev.remainder.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trace leads from the request through command and events to the views")
class TracesTest {

  private static final Map<String, Object> TRACED =
      Map.of(
          "spring.profiles.active", "tracing",
          "management.tracing.sampling.probability", 1,
          "management.opentelemetry.tracing.export.schedule-delay", "200ms");

  @Test
  void ofAConfirmation() {
    try (var collector = new Collector()) {
      var settings = new HashMap<>(TRACED);
      settings.put("management.opentelemetry.tracing.export.otlp.endpoint", collector.address());
      try (var program = Program.on(Postgres.newDatabase(), settings)) {
        var shop = program.shop();
        var sku = shop.product("Letter Tray", "GOODS");
        shop.count(sku, 10).ok();
        shop.confirmed(sku, 4);

        await()
            .atMost(Duration.ofMinutes(1))
            .untilAsserted(() ->
                assertThat(namesOfTheTraceWith(collector, "ConfirmSaleOrder"))
                    .contains(
                        "http post /api/orders/{id}/confirm",
                        "CommandBus.handleCommand(ConfirmSaleOrder)",
                        "CommandBus.handleCommand(PlanTransfer)",
                        "EventBus.publishEvent(SaleOrderConfirmed)",
                        "EventBus.commitEvents",
                        "WhenSaleOrderConfirmedThenPlanTransfer.on(SaleOrderConfirmed)",
                        "OrderProjection.on(SaleOrderEvent,DomainEventMessage)"));
      }
    }
  }

  private static Set<String> namesOfTheTraceWith(Collector collector, String command) {
    var traces =
        collector.spans().stream()
            .filter(span -> span.getName().contains(command))
            .map(Span::getTraceId)
            .collect(Collectors.toSet());
    assertThat(traces).hasSize(1);
    return collector.spans().stream()
        .filter(span -> traces.contains(span.getTraceId()))
        .map(Span::getName)
        .collect(Collectors.toSet());
  }
}
