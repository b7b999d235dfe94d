package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedRequestTest extends OverHttp {

  @Test
  void namesTheFieldsOfABody() {
    assertOrder(
        "{\"customer\":\"\",\"lines\":[{\"quantity\":1}]}", "customer", "must not be blank");
    assertOrder(
        "{\"customer\":\"A\",\"lines\":[{\"quantity\":1},{\"quantity\":0}]}",
        "lines[1].quantity",
        "must be greater than 0");
    assertOrder("{\"customer\":\"A\",\"lines\":[]}", "lines", "must not be empty");
  }

  @Test
  void namesAllOfThem() {
    var answer = post("/sample/orders", "{\"lines\":[{\"quantity\":-1}]}");
    assertThat(json(answer).at("/errors").size()).isEqualTo(2);
  }

  @Test
  void takesNumbersOnlyForNumbersAndNamesOnlyForConstants() {
    assertOrder(withQuantity("\"55\""), "lines[0].quantity", "must be a number");
    assertOrder(withQuantity("NaN"), "body", "is not valid JSON (line 1, column 41)");
    assertOrder(withQuantity("true"), "lines[0].quantity", "must be a number");
    assertOrder(with("\"color\":\"red\""), "color", "must be one of RED, GREEN");
    assertOrder(with("\"color\":0"), "color", "must be one of RED, GREEN");
    assertOrder(with("\"color\":\"\""), "color", "must be one of RED, GREEN");
    assertOrder(
        with("\"at\":\"tomorrow\""), "at", "must be an instant such as 2026-01-31T12:00:00Z");
    assertOrder(
        "{\"customer\":\"A\",\"lines\":[{\"quantity\":1,\"count\":1.5}]}",
        "lines[0].count",
        "must be a whole number");
    assertOrder("{\"customer\":5,\"lines\":[{\"quantity\":1}]}", "customer", "must be a string");
    assertOrder("{\"customer\":\"A\",\"lines\":{}}", "lines", "must be a list");
  }

  @Test
  void knowsBodiesThatAreNoJson() {
    assertOrder("", "body", "is required");
    assertOrder("{\"customer\":", "body", "is not valid JSON (line 1, column 13)");
    assertOrder("[]", "body", "is not valid");
    var twice = post("/sample/orders", with("\"at\":null") + " {}");
    assertProblem(twice, 400, "malformed-request");
  }

  @Test
  void ignoresWhatItDoesNotKnow() {
    assertThat(post("/sample/orders", with("\"more\":1")).statusCode()).isEqualTo(200);
  }

  @Test
  void namesParameters() {
    assertMalformed(get("/sample/list?size=11"), "size", "must be less than or equal to 10");
    assertMalformed(get("/sample/list?size=ten"), "size", "must be a whole number");
    assertMalformed(get("/sample/list?color=RED,BLUE"), "color", "must be one of RED, GREEN");
    assertMalformed(get("/sample/list?page=6"), "page", "must be less than or equal to 5");
    assertMalformed(get("/sample/things/one?color=RED"), "number", "must be a whole number");
    assertMalformed(get("/sample/things/1"), "color", "is required");
    assertMalformed(get("/sample/things/1?color=BLUE"), "color", "must be one of RED, GREEN");
    assertMalformed(get("/sample/things/1?color=RED"), "X-Needed", "is required");
  }

  private void assertOrder(String body, String field, String message) {
    assertMalformed(post("/sample/orders", body), field, message);
  }

  private static String with(String more) {
    return "{\"customer\":\"A\",\"lines\":[{\"quantity\":1}]," + more + "}";
  }

  private static String withQuantity(String quantity) {
    return "{\"customer\":\"A\",\"lines\":[{\"quantity\":" + quantity + "}]}";
  }
}
