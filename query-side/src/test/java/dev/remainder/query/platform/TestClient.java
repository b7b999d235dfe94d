package dev.remainder.query.platform;

import dev.remainder.web.ConsistencyToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks over real HTTP. */
public final class TestClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  public TestClient(int port) {
    base = "http://localhost:" + port;
  }

  /** An answer: its status, its headers, its body as JSON. */
  public record Answer(int status, HttpResponse<String> response, JsonNode body) {

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public String text(String pointer) {
      return body.at(pointer).asString();
    }
  }

  public Answer get(String path) {
    return get(path, ConsistencyToken.NOTHING);
  }

  /** Waits for what the token stands for. */
  public Answer get(String path, String token) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path)).header(ConsistencyToken.HEADER, token));
  }

  public Answer post(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path)).POST(HttpRequest.BodyPublishers.noBody()));
  }

  /**
   * @param key makes a repeat get the first answer again
   */
  public Answer post(String path, String key, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, JSON.readTree(response.body()));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
