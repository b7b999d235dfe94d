package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample service on a real server, asked over real HTTP. */
@SpringBootTest(
    classes = Sample.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "remainder.http.max-body=1KB")
abstract class OverHttp {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();

  HttpResponse<String> get(String path) {
    return send(path, request -> request);
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        path,
        request ->
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  /** In chunks, so that nobody is told the length. */
  HttpResponse<String> postChunked(String path, byte[] body) {
    return send(
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    try {
      return http.send(how.apply(request).build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  static void assertProblem(HttpResponse<String> answer, int status, String code) {
    var problem = json(answer);
    assertThat(
            new Object[] {
              answer.statusCode(),
              header(answer, "Content-Type"),
              problem.at("/code").asString(),
              problem.at("/type").asString(),
              problem.at("/status").asInt()
            })
        .containsExactly(
            status, "application/problem+json", code, "urn:remainder:problem:" + code, status);
  }

  static void assertMalformed(HttpResponse<String> answer, String field, String message) {
    assertProblem(answer, 400, "malformed-request");
    assertThat(json(answer).at("/errors").toString())
        .contains("{\"field\":\"%s\",\"message\":\"%s\"}".formatted(field, message));
  }
}
