package dev.remainder.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.platform.ThroughTheBus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever asks for the past is never answered about the present. */
class OnlyWhereThePastIsToldTest extends ThroughTheBus {

  /** What api.md promises, and the why of a line. */
  private static final Set<String> TOLD =
      Set.of(
          "/api/orders/{id}",
          "/api/transfers",
          "/api/transfers/{id}",
          "/api/transfers/{id}/lines/{line}/why",
          "/api/stock",
          "/api/stock/{warehouse}/{sku}",
          "/api/stock/{warehouse}/{sku}/queue",
          "/api/reports/backorders",
          "/api/reports/backorders/summary",
          "/api/reports/fill-rate",
          "/api/reports/on-time-in-full",
          "/api/reports/short-closures",
          "/api/reports/top-shortages",
          "/api/reports/lead-time");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping calls;

  @Test
  void everyOtherQuestionRefusesAnInstant() {
    var told = new TreeSet<String>();
    for (var address : questions()) {
      var past = client.get(example(address) + "?asOf=" + Instant.now().minusSeconds(60));
      if (past.body().at("/errors/0/message").asString("").startsWith("is answered only by GET ")) {
        assertThat(past.status()).as(address).isEqualTo(400);
        assertThat(past.text("/code")).as(address).isEqualTo("malformed-request");
        assertThat(past.text("/errors/0/field")).as(address).isEqualTo("asOf");
        assertThat(past.text("/errors/0/message").replaceAll(".* GET ", "").split(", "))
            .containsExactlyInAnyOrderElementsOf(TOLD);
      } else {
        told.add(address);
      }
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(TOLD);
  }

  @Test
  void whetherItIsAnInstantDoesNotMatterThere() {
    for (var path : List.of("/api/orders", "/api/orders?asOf=", "/api/products?asOf=%20")) {
      assertThat(client.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(client.get("/api/orders?asOf=junk").text("/errors/0/field")).isEqualTo("asOf");
  }

  private Set<String> questions() {
    return calls.getHandlerMethods().keySet().stream()
        .filter(call -> call.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(call -> call.getPatternValues().stream())
        .filter(address -> address.startsWith("/api/"))
        .collect(Collectors.toSet());
  }

  private static String example(String address) {
    return address.replace("{line}", "1").replaceAll("\\{\\w+}", "some");
  }
}
