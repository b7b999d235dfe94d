package dev.remainder.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Json;
import dev.remainder.endtoend.shop.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What random requests have found stays mended")
class FoundByFuzzingTest {

  private static final Program PROGRAM = Program.shared();

  /** It was done, and then answered with 406. */
  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "*/*;q=nonsense", "text/html", "text/csv, image/png"})
  void whoWantsNoJsonIsRefusedBeforeAnythingIsDone(String accept) throws IOException {
    var shop = PROGRAM.shop();
    var path = shop.stockOf(shop.product()) + "/receipts";
    var before = PROGRAM.logPosition();
    var answer = ask("POST", path, "{\"quantity\":1}", "Accept: " + accept);
    assertProblem(answer, 406, "not-acceptable");
    assertThat(PROGRAM.logPosition()).isEqualTo(before);
    assertThat(ask("POST", path, "{\"quantity\":1}", "Accept: text/html, */*;q=0.1").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00=1", "a%00b=1", "%01%1F%7F=1", "%20%00"})
  void aParameterWhoseNameIsNoText(String query) throws IOException {
    assertProblem(ask("GET", "/api/warehouses?" + query, ""), 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz=1", "a=1", ""})
  void aForm(String form) throws IOException {
    for (var type :
        List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
      var answer = ask("POST", "/api/transfers/x/cancel", form, "Content-Type: " + type);
      assertProblem(answer, 415, "unsupported-media-type");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/orders/%zz",
        "/api/orders/{x}",
        "/api/orders/..%2f..%2fetc/passwd",
        "/api\\orders",
        "/api/orders/ x"
      })
  void whatTheWebServerRefusesByItselfIsAProblemToo(String target) throws IOException {
    assertProblem(ask("GET", target, ""), 400, "malformed-request");
  }

  @Test
  void headersThatAreNoHttp() throws IOException {
    for (var header :
        List.of("no colon", "Bad Name: x", "Transfer-Encoding: nonsense", "Expect: nonsense")) {
      assertProblem(ask("GET", "/api/orders", "", header), 400, "malformed-request");
    }
  }

  private static void assertProblem(RawAnswer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(Json.text(Json.read(answer.body()).path("code"))).isEqualTo(code);
  }

  private static RawAnswer ask(String method, String target, String body, String... more)
      throws IOException {
    var headers = new ArrayList<>(List.of("Host: 127.0.0.1", "Connection: close"));
    headers.addAll(List.of(more));
    if (!method.equals("GET")) {
      headers.add("Content-Length: " + body.length());
      if (headers.stream().noneMatch(header -> header.startsWith("Content-Type"))) {
        headers.add("Content-Type: application/json");
      }
    }
    var request = new RawRequest(null, method, target, headers, body.getBytes(UTF_8), true, true);
    return RawAnswer.to(request, PROGRAM.http().port());
  }
}
