package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports that were taken in the course of a day, to be asked for afterwards as of then. */
final class TakenReports {

  private static final List<String> ALL =
      List.of(
          "backorders?size=500",
          "backorders/summary?",
          "fill-rate?",
          "on-time-in-full?",
          "short-closures?size=500",
          "top-shortages?size=500",
          "lead-time?");

  /**
   * @param at nothing happened between the taking and this
   */
  private record Taken(String path, Instant at, JsonNode report) {}

  private final List<Taken> taken = new ArrayList<>();

  void take(Shop shop) {
    for (var name : ALL) {
      var path = "/api/reports/" + name + "&warehouse=" + shop.warehouse();
      taken.add(take(shop, path));
    }
  }

  /** What was taken is now asked of the past; some of it must have had something to tell. */
  void areStillTold(Shop shop) {
    for (var each : taken) {
      var past = shop.get(each.path() + "&asOf=" + each.at()).ok().body();
      assertThat(withoutAsOf(past)).as(each.toString()).isEqualTo(withoutAsOf(each.report()));
    }
    assertThat(taken).anyMatch(each -> !each.report().path("items").isEmpty());
    taken.clear();
  }

  /** Ages and what is due depend on the day: a day that ends meanwhile is waited out. */
  private static Taken take(Shop shop, String path) {
    var before = Instant.now();
    var report = shop.get(path).ok().body();
    var after = Instant.now();
    return dayOf(before).equals(dayOf(after)) ? new Taken(path, after, report) : take(shop, path);
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static JsonNode withoutAsOf(JsonNode report) {
    return ((ObjectNode) report.deepCopy()).without("asOf");
  }
}
