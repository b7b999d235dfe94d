package dev.remainder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.allinone.launcher.Caller;
import dev.remainder.browser.harness.Served;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged program serves the page")
class PageIsServedTest {

  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
  private static final String DOCUMENT = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final Caller caller = new Caller(Served.address());

  @Test
  void everyAddressOfThePageCanBeOpenedDirectly() throws Exception {
    for (var link :
        List.of(
            "/",
            "/orders",
            "/orders/some-id",
            "/transfers",
            "/transfers/some-id.1.0",
            "/stock",
            "/stock/WH/SKU-1.5",
            "/backorders",
            "/reports",
            "/what-if",
            "/history",
            "/projections",
            "/settings")) {
      var answer = caller.send("GET", link, "", "Accept", DOCUMENT);
      assertThat(answer.statusCode()).as(link).isEqualTo(200);
      assertThat(answer.body()).as(link).contains("<div id=\"page\">");
      assertThat(answer.headers().firstValue("Cache-Control")).as(link).hasValue("no-cache");
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .as(link)
          .startsWith("text/html");
    }
  }

  @Test
  void whoAsksForAFileOrTheApiDoesNotGetThePage() throws Exception {
    for (var path :
        List.of("/api/nothing", "/v3/nothing", "/actuator/nothing", "/assets/gone.js")) {
      var answer = caller.send("GET", path, "", "Accept", DOCUMENT);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("unknown-resource");
    }
    assertThat(caller.send("GET", "/orders/picture.png", "", "Accept", "image/*").statusCode())
        .isEqualTo(404);
    assertThat(caller.send("POST", "/orders/some-id", "{}", "Accept", DOCUMENT).statusCode())
        .isEqualTo(405);
  }

  @Test
  void thePageIsSentAgainOnlyWhenItChanged() throws Exception {
    var first = caller.send("GET", "/orders", "", "Accept", DOCUMENT);
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Last-Modified")).isEmpty();

    var again = caller.send("GET", "/orders", "", "Accept", DOCUMENT, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void scriptsAreKeptForGoodAndSentCompressed() throws Exception {
    var script = SCRIPT.matcher(caller.send("GET", "/orders", "", "Accept", DOCUMENT).body());
    assertThat(script.find()).isTrue();
    for (var encoding : List.of("br", "gzip")) {
      var answer = caller.send("GET", script.group(1), "", "Accept-Encoding", encoding);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue(encoding);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
          .contains("immutable", "max-age=31536000", "public");
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/javascript");
    }
  }
}
