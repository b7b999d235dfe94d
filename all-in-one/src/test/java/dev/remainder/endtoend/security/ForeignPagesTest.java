package dev.remainder.endtoend.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Program;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No page of another site commands, reads or frames anything, even with security off")
class ForeignPagesTest {

  private static Answer receive(Map<String, String> headers) {
    return Program.shared().http().send("POST", "/api/stock/WH/NONE/receipts", "{}", headers);
  }

  @Test
  void whatABrowserSendsForAnotherSiteIsRefused() {
    receive(Map.of("Sec-Fetch-Site", "cross-site")).problem(403, "foreign-origin");
    receive(Map.of("Sec-Fetch-Site", "same-site")).problem(403, "foreign-origin");
    receive(Map.of("Origin", "https://elsewhere.example")).problem(403, "foreign-origin");
    receive(Map.of("Origin", "null")).problem(403, "foreign-origin");
  }

  @Test
  void ourOwnPageAndProgramsAreNot() {
    receive(Map.of("Sec-Fetch-Site", "same-origin")).problem(400, "malformed-request");
    receive(Map.of()).problem(400, "malformed-request");
  }

  @Test
  void nobodyIsToldThatTheyMayReadFromElsewhere() {
    var answer =
        Program.shared()
            .http()
            .send("GET", "/api/orders", null, Map.of("Origin", "https://elsewhere.example"));
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() {
    for (var path : new String[] {"/api/orders", "/api/nowhere", "/v3/api-docs"}) {
      var headers = new HashMap<String, String>();
      Program.shared()
          .http()
          .get(path)
          .headers()
          .map()
          .forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
      assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'");
      assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
      assertThat(headers.get("x-frame-options")).isEqualTo("DENY");
      assertThat(headers.get("referrer-policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void addressesWithTricksInThemAreRefusedAsAProblem() {
    Program.shared().http().get("/api//events").problem(400, "malformed-request");
    Program.shared().http().get("/api/orders/%2e%2e/events").problem(400, "malformed-request");
  }
}
