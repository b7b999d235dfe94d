package dev.remainder.endtoend.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Plain HTTP to one program. */
public final class Http implements Door {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final int port;
  private final String base;

  /** To whatever listens on that port of this machine. */
  public Http(int port) {
    this.port = port;
    base = "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  /** Where the program listens. */
  public String base() {
    return base;
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, String json) {
    return send("POST", path, json, Map.of());
  }

  @Override
  public Answer send(String method, String path, String json, Map<String, String> headers) {
    var publisher = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    return send(method, path, publisher, json == null ? null : "application/json", headers);
  }

  public Answer send(
      String method,
      String path,
      BodyPublisher body,
      String contentType,
      Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body)
            .timeout(Duration.ofSeconds(90));
    headers.forEach(request::header);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    try {
      var response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          method + " " + path, response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(method + " " + path, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
