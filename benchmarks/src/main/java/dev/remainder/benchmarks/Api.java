package dev.remainder.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public API as a client speaks it. A refusal ends the benchmark: its figures would be lies.
 */
final class Api {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TOKEN = "X-Consistency-Token";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String commands;
  private final String queries;

  /**
   * @param commands where the command side answers
   * @param queries where the query side answers; the same in one process
   */
  Api(String commands, String queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** A command's answer and the token by which a reader waits for what it caused. */
  record Answer(JsonNode body, String token) {}

  Answer post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(commands + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  Answer get(String path, String token) {
    return send(HttpRequest.newBuilder(URI.create(queries + path)).header(TOKEN, token).build());
  }

  JsonNode get(String path) {
    return get(path, "-").body();
  }

  /** Every line of the report. */
  String csv(String path) {
    return answer(
            HttpRequest.newBuilder(URI.create(queries + path)).header("Accept", "text/csv").build())
        .body();
  }

  private Answer send(HttpRequest request) {
    var response = answer(request);
    return new Answer(
        JSON.readTree(response.body()), response.headers().firstValue(TOKEN).orElse("-"));
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method() + " " + request.uri() + " was refused: " + response.body());
      }
      return response;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
