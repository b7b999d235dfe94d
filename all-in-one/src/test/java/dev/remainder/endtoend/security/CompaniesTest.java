package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Postgres;
import dev.remainder.endtoend.shop.Program;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A user of one company sees and changes nothing of another's")
class CompaniesTest {

  private static Program program;
  private static String admin;
  private static String north;
  private static String south;
  private static String order;
  private static String transfer;
  private static String seen;

  @BeforeAll
  static void start() {
    var settings = Guarded.settings();
    Guarded.addUser(settings, "northerner", "MANAGER", "North Ltd");
    Guarded.addUser(settings, "southerner", "MANAGER", "South Ltd");
    program = Program.on(Postgres.newDatabase(), settings);
    admin = token("admin");
    north = token("northerner");
    south = token("southerner");
    post(admin, "/api/warehouses", warehouse("NO", "North Ltd")).ok();
    post(admin, "/api/warehouses", warehouse("SO", "South Ltd")).ok();
    post(admin, "/api/products", "{\"sku\":\"TRAY\",\"name\":\"Tray\"}").ok();
    post(north, "/api/stock/NO/TRAY/receipts", "{\"quantity\":4}").ok();
    var quoted = post(north, "/api/orders", order("NO")).ok();
    order = quoted.at("/id");
    var confirmed = post(north, "/api/orders/" + order + "/confirm", "").ok();
    transfer = confirmed.at("/transfers/0/id");
    var shipped =
        post(north, "/api/transfers/" + transfer + "/validate", "{\"backorder\":\"CREATE\"}").ok();
    seen = shipped.header("X-Consistency-Token");
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static String token(String name) {
    return program
        .http()
        .post("/api/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, name))
        .ok()
        .at("/token");
  }

  private static String warehouse(String code, String company) {
    return "{\"code\":\"%s\",\"name\":\"%s\",\"company\":\"%s\"}".formatted(code, code, company);
  }

  private static String order(String warehouse) {
    return """
    {"customer":"Azure Interior","warehouse":"%s","lines":[{"sku":"TRAY","quantity":10}]}
    """
        .formatted(warehouse);
  }

  private static Answer post(String token, String path, String json) {
    return call(token, "POST", path, json.isEmpty() ? null : json);
  }

  private static Answer call(String token, String method, String path, String json) {
    return program.http().send(method, path, json, Map.of("Authorization", "Bearer " + token));
  }

  private static Answer get(String token, String path) {
    return program
        .http()
        .send(
            "GET",
            path,
            null,
            Map.of("Authorization", "Bearer " + token, "X-Consistency-Token", seen));
  }

  private static String here(String path) {
    return path.replace("{order}", order).replace("{transfer}", transfer);
  }

  static Stream<String> things() {
    return Stream.of(
        "/api/orders/{order}",
        "/api/orders/{order}/history",
        "/api/transfers/{transfer}",
        "/api/transfers/{transfer}/history",
        "/api/transfers/{transfer}/lines/1/why",
        "/api/stock/NO/TRAY",
        "/api/stock/NO/TRAY/queue",
        "/api/stock/NO/TRAY/history",
        "/api/warehouses/NO",
        "/api/operation-types/NO-OUT");
  }

  @ParameterizedTest
  @MethodSource("things")
  void whatIsAnothersLooksAsIfItDidNotExist(String path) {
    get(north, here(path)).ok();
    get(admin, here(path)).ok();
    var foreign = get(south, here(path));
    var missing = get(south, here(path).replace(order, "none").replace("/NO", "/NONE"));
    assertThat(foreign.status()).as("%s", foreign).isEqualTo(404);
    assertThat(foreign.code()).isEqualTo(missing.code());
  }

  static Stream<String> lists() {
    return Stream.of(
        "/api/orders",
        "/api/transfers",
        "/api/stock?warehouse=NO",
        "/api/stock?asOf=" + Instant.now(),
        "/api/reports/backorders?warehouse=NO",
        "/api/reports/backorders",
        "/api/reports/short-closures",
        "/api/reports/top-shortages");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noListNamesWhatIsAnothers(String path) {
    var ours = get(north, path).ok();
    if (!path.contains("closures")) {
      assertThat(ours.text()).contains("NO");
    }
    var theirs = get(south, path).ok();
    assertThat(theirs.text()).doesNotContain("NO/OUT");
    assertThat(theirs.body().at("/items").toString()).doesNotContain("\"NO\"");
  }

  @Test
  void totalsAndCountsAreOfWhatIsSeen() {
    assertThat(get(north, "/api/orders?size=1").at("/total")).isEqualTo("1");
    assertThat(get(south, "/api/orders?size=1").at("/total")).isEqualTo("0");
    assertThat(names(get(south, "/api/warehouses"))).containsExactly("SO");
    assertThat(names(get(north, "/api/warehouses"))).containsExactly("NO");
    assertThat(get(admin, "/api/warehouses").at("/total")).isEqualTo("3");
    assertThat(get(south, "/api/operation-types").text()).doesNotContain("NO-OUT");
    assertThat(get(south, "/api/reports/fill-rate").text())
        .isNotEqualTo(get(north, "/api/reports/fill-rate").text());
  }

  private static List<String> names(Answer answer) {
    return answer.items("/items").stream().map(item -> item.at("/code").asString()).toList();
  }

  @Test
  void aCommandForWhatIsAnothersIsRefusedAsForWhatDoesNotExist() {
    var before = program.logPosition();
    for (var path :
        List.of(
            "/api/orders/{order}/cancel",
            "/api/orders/{order}/confirm",
            "/api/transfers/{transfer}/validate",
            "/api/transfers/{transfer}/validate?dryRun=true",
            "/api/transfers/{transfer}/check-availability",
            "/api/transfers/{transfer}/cancel")) {
      var foreign = post(south, here(path), "");
      var missing = post(south, here(path).replace(order, "none"), "");
      assertThat(foreign.status()).as("%s", foreign).isEqualTo(404);
      assertThat(foreign.code() + foreign.at("/detail").replace(order, "none"))
          .isEqualTo(missing.code() + missing.at("/detail"));
    }
    call(south, "PUT", here("/api/orders/{order}/lines/1"), "{\"quantity\":60}")
        .problem(404, "unknown-order");
    call(south, "PATCH", here("/api/transfers/{transfer}"), "{\"priority\":\"URGENT\"}")
        .problem(404, "unknown-transfer");
    call(south, "PATCH", "/api/operation-types/NO-OUT", "{\"createBackorder\":\"NEVER\"}")
        .problem(404, "unknown-operation-type");
    post(south, "/api/stock/NO/TRAY/receipts", "{\"quantity\":4}")
        .problem(404, "unknown-stock-item");
    post(south, "/api/orders", order("NO")).problem(404, "unknown-warehouse");
    post(south, "/api/warehouses", warehouse("NO2", "North Ltd")).problem(403, "not-allowed");
    var several =
        post(
                south,
                "/api/transfers/validate",
                "{\"transfers\":[{\"id\":\"%s\"}]}".formatted(transfer))
            .ok();
    assertThat(several.at("/results/0/status")).isEqualTo("REFUSED");
    assertThat(several.at("/results/0/problem/code")).isEqualTo("unknown-transfer");
    assertThat(program.logPosition()).isEqualTo(before);
  }

  @Test
  void whatSpansCompaniesIsNotForAUserOfOne() {
    call(north, "PUT", "/api/settings", "{\"pickingPolicy\":\"ALL_AT_ONCE\"}")
        .problem(403, "not-allowed");
    get(north, "/api/projections").problem(403, "not-allowed");
  }
}
