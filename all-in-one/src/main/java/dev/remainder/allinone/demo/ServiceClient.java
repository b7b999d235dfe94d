package dev.remainder.allinone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as any other client does. */
final class ServiceClient implements AutoCloseable {

  private static final int FIRST_ERROR = 400;

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();
  private final URI address;

  ServiceClient(URI address) {
    this.address = address;
  }

  JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  /** The key makes a repeated call, of a demo that was interrupted, do nothing twice. */
  JsonNode call(String method, String path, String key, Map<String, ?> body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new DemoRefused(
            "%s %s was answered %d %s"
                .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
      }
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new DemoRefused("%s: %s".formatted(request.uri(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoRefused("interrupted");
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
