package dev.remainder.allinone.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service whose views are rebuilt. */
final class RebuiltService implements AutoCloseable {

  private static final int ACCEPTED = 202;
  private static final int RUNNING_ALREADY = 409;
  private static final int FOUND = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final @Nullable String token;

  /**
   * @param token of who signed in, where one has to
   */
  RebuiltService(URI address, @Nullable String token) {
    this.address = address;
    this.token = token;
  }

  List<String> families() throws InterruptedException {
    return expect(FOUND, send(request("")))
        .valueStream()
        .map(family -> family.get("name").asString())
        .toList();
  }

  /** Answers whether it begins; if not, there is one that runs already. */
  boolean begin(String family) throws InterruptedException {
    var answer = send(request("/" + family + "/rebuild").POST(BodyPublishers.noBody()));
    if (answer.statusCode() == RUNNING_ALREADY) {
      return false;
    }
    expect(ACCEPTED, answer);
    return true;
  }

  JsonNode rebuild(String family) throws InterruptedException {
    return expect(FOUND, send(request("/" + family + "/rebuild")));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(address.resolve("/api/projections" + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new RebuildRefused("No service answers at " + address + ": " + unreachable);
    }
  }

  private static JsonNode expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new RebuildRefused(
          "%s was answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() {
    http.close();
  }
}
