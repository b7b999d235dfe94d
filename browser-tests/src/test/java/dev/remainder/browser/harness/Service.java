package dev.remainder.browser.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.allinone.launcher.Caller;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings about, through the API, what has to be there before anybody clicks. */
public record Service(Caller caller) {

  private static final int FIRST_ERROR = 400;
  private static final String TOKEN = "X-Consistency-Token";

  /** The one that all tests share. */
  public static Service shared() {
    return new Service(new Caller(Served.address()));
  }

  /** Does it, and returns when everybody sees it. */
  public JsonNode command(String method, String path, Map<String, ?> body) {
    try {
      var answer = caller.send(method, path, JsonMapper.shared().writeValueAsString(body));
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(FIRST_ERROR);
      var token = answer.headers().firstValue(TOKEN);
      if (token.isPresent()) {
        caller.send("GET", "/api/settings", "", TOKEN, token.get());
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(path, failed);
    }
  }

  public JsonNode post(String path, Map<String, ?> body) {
    return command("POST", path, body);
  }

  public JsonNode get(String path) {
    try {
      return JsonMapper.shared().readTree(caller.send("GET", path, "").body());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(path, failed);
    }
  }
}
