package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class ProblemAdviceTest extends OverHttp {

  @Test
  void answersARefusalWithWhatItIsAbout() {
    var answer = get("/sample/refused");
    assertProblem(answer, 409, "out-of-luck");
    assertThat(json(answer).at("/title").asString()).isEqualTo("Out of luck");
    assertThat(json(answer).at("/detail").asString()).isEqualTo("Not today.");
    assertThat(json(answer).at("/choices").toString()).isEqualTo("[\"A\",\"B\"]");
  }

  @Test
  void answersAProblemWhateverTheClientAccepts() {
    for (var accepted : new String[] {"text/csv", "text/html", "image/png"}) {
      assertProblem(
          send("/sample/refused", request -> request.header("Accept", accepted)),
          409,
          "out-of-luck");
    }
  }

  @Test
  void knowsWhatIsNotThere() {
    var answer = get("/sample/nowhere");
    assertProblem(answer, 404, "unknown-resource");
    assertThat(json(answer).at("/detail").asString())
        .isEqualTo("There is nothing at /sample/nowhere.");
  }

  @Test
  void knowsMethodsAndMediaTypes() {
    var method = post("/sample/said", "{}");
    assertProblem(method, 405, "method-not-allowed");
    assertThat(header(method, "Allow")).isEqualTo("GET");
    assertProblem(
        send("/sample/json-only", request -> request.header("Accept", "text/csv")),
        406,
        "not-acceptable");
    assertProblem(
        send(
            "/sample/orders",
            request ->
                request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"))),
        415,
        "unsupported-media-type");
  }

  @Test
  void saysWhenToTryAgain() {
    var behind = get("/sample/behind");
    assertProblem(behind, 503, "views-behind");
    assertThat(header(behind, "Retry-After")).isEqualTo("1");
    var gone = get("/sample/store-gone");
    assertProblem(gone, 503, "store-unavailable");
    assertThat(header(gone, "Retry-After")).isEqualTo("2");
  }

  @Test
  void leaksNothingOfABug() {
    var answer = send("/sample/bug", request -> request.header("X-Correlation-Id", "abc"));
    assertProblem(answer, 500, "internal-error");
    assertThat(answer.body()).doesNotContain("secret");
    assertThat(json(answer).at("/correlationId").asString()).isEqualTo("abc");
  }
}
