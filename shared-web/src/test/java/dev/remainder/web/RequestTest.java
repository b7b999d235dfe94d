package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestTest extends OverHttp {

  @Test
  void takesOverAGoodCorrelationId() {
    for (var good : new String[] {"a.B_c:1-2", "run 7/{4711}, a@shop=b+c", "x".repeat(128)}) {
      var answer = send("/sample/said", request -> request.header("X-Correlation-Id", good));
      assertThat(header(answer, "X-Correlation-Id")).isEqualTo(good);
      assertThat(json(answer).at("/correlationId").asString()).isEqualTo(good);
    }
  }

  @Test
  void makesOneInsteadOfABadOne() {
    for (var bad : new String[] {"x".repeat(129), "<script>", "a;b", "'", "\u00e4"}) {
      var answer = send("/sample/nowhere", request -> request.header("X-Correlation-Id", bad));
      assertThat(header(answer, "X-Correlation-Id")).matches("[0-9a-f-]{36}");
    }
  }

  @Test
  void isAnonymousWithoutAUserAndTheSystemOutsideARequest() {
    assertThat(json(get("/sample/said")).at("/actor").asString()).isEqualTo("anonymous");
    assertThat(CurrentRequest.actor()).isEqualTo("system");
    assertThat(CurrentRequest.correlationId()).isNotEqualTo(CurrentRequest.correlationId());
  }

  @Test
  void writesNullsAndPlainNumbers() {
    assertThat(get("/sample/said").body()).startsWith("{\"nothing\":null,\"number\":1000,");
  }

  @Test
  void refusesBodiesThatSayTheyAreTooLarge() {
    assertTooLarge(post("/sample/orders", large()));
  }

  @Test
  void refusesBodiesThatTurnOutTooLarge() {
    assertTooLarge(postChunked("/sample/orders", large().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void answersEvenToAVeryLargeBody() {
    assertTooLarge(post("/sample/orders", "x".repeat(20_000_000)));
  }

  @Test
  void marksWhatIsAlwaysThere() {
    var api = json(get("/v3/api-docs"));
    assertThat(api.at("/info/title").asString()).isEqualTo("Remainder");
    assertThat(api.at("/components/schemas/Said/required").toString())
        .isEqualTo("[\"actor\",\"correlationId\",\"number\"]");
    assertThat(api.at("/paths/~1sample~1said/get/responses/400/$ref").asString())
        .isEqualTo("#/components/responses/MALFORMED");
    assertThat(api.at("/components/responses/MALFORMED/content").toString())
        .isEqualTo(
            """
            {"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}\
            """);
  }

  private static String large() {
    return "{\"customer\":\"" + "x".repeat(2000) + "\",\"lines\":[{\"quantity\":1}]}";
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertProblem(answer, 413, "request-too-large");
    assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("body");
    assertThat(header(answer, "X-Correlation-Id")).isNotEmpty();
  }
}
