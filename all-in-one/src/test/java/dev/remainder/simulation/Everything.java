package dev.remainder.simulation;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.endtoend.shop.Json;
import java.util.Map;
import java.util.TreeMap;

/** All that can be asked of a program's views and log, by path. */
final class Everything {

  private final Http http;
  private final Map<String, String> answers = new TreeMap<>();

  private Everything(Http http) {
    this.http = http;
  }

  /**
   * @param http of a program whose views have caught up, and where nothing is done meanwhile
   * @param asOf what depends on the present is asked as of then
   */
  static Map<String, String> told(Http http, String asOf) {
    var everything = new Everything(http);
    everything.setUp();
    everything.orders();
    everything.transfers();
    everything.stock();
    everything.reports(asOf);
    everything.log();
    return everything.answers;
  }

  private void setUp() {
    get("/api/settings");
    for (var list : new String[] {"products", "warehouses", "operation-types"}) {
      get("/api/" + list + "?size=500");
    }
  }

  private void orders() {
    for (var order : get("/api/orders?size=500&sort=createdAt").items("/items")) {
      var path = "/api/orders/" + Json.text(order.path("id"));
      get(path);
      get(path + "/history");
    }
  }

  private void transfers() {
    for (var transfer : get("/api/transfers?size=500&sort=createdAt").items("/items")) {
      var path = "/api/transfers/" + Json.text(transfer.path("id"));
      get(path);
      get(path + "/history");
      for (var line : transfer.path("lines")) {
        get(path + "/lines/" + Json.text(line.path("line")) + "/why");
      }
    }
  }

  private void stock() {
    for (var item : get("/api/stock?size=500").items("/items")) {
      var path =
          "/api/stock/" + Json.text(item.path("warehouse")) + "/" + Json.text(item.at("/sku"));
      get(path);
      get(path + "/queue");
      get(path + "/history");
    }
  }

  private void reports(String asOf) {
    for (var report :
        new String[] {
          "backorders",
          "backorders/summary",
          "fill-rate",
          "on-time-in-full",
          "short-closures",
          "top-shortages",
          "lead-time"
        }) {
      get("/api/reports/" + report + "?asOf=" + asOf);
    }
  }

  private void log() {
    var next = "0";
    for (var page = get(events(next)); !page.items("/items").isEmpty(); page = get(events(next))) {
      next = page.at("/next");
    }
  }

  private static String events(String after) {
    return "/api/events?limit=500&after=" + after;
  }

  private Answer get(String path) {
    var answer = http.get(path).ok();
    answers.put(path, answer.header("ETag") + " " + answer.text());
    return answer;
  }
}
