package dev.remainder.endtoend.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the program answered. */
public record Answer(String asked, int status, HttpHeaders headers, String text) {

  public JsonNode body() {
    return Json.read(text);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** What stands there as plain text, numbers without needless zeros; null if there is nothing. */
  public String at(String pointer) {
    return Json.text(body().at(pointer));
  }

  public String code() {
    return at("/code");
  }

  public List<JsonNode> items(String pointer) {
    var items = new ArrayList<JsonNode>();
    body().at(pointer).forEach(items::add);
    return items;
  }

  public Answer ok() {
    assertThat(status).as("%s: %s", asked, text).isBetween(200, 299);
    return this;
  }

  /** Refused by a rule, as the problem that every refusal is. */
  public Answer refused(String code) {
    return problem(409, code);
  }

  public Answer problem(int expected, String code) {
    assertThat(status).as("%s: %s", asked, text).isEqualTo(expected);
    assertThat(code()).as("%s: %s", asked, text).isEqualTo(code);
    return this;
  }

  @Override
  public String toString() {
    return asked + " -> " + status + " " + text;
  }
}
