package dev.remainder.query.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the stream as a browser would, and remembers where it was. */
final class StreamClient implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final BufferedReader lines;
  private String lastEventId;

  /**
   * @param lastEventId null to begin now
   */
  StreamClient(int port, String lastEventId) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/stream"));
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("Answered " + response.statusCode());
      }
      lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
      this.lastEventId = lastEventId;
      if (lastEventId == null) {
        readLine();
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The next change; null if the stream has ended. */
  JsonNode next() throws IOException {
    for (var line = readLine(); line != null; line = readLine()) {
      if (line.startsWith("data:")) {
        return JSON.readTree(line.substring("data:".length()));
      }
    }
    return null;
  }

  String readLine() throws IOException {
    var line = lines.readLine();
    if (line != null && line.startsWith("id:")) {
      lastEventId = line.substring("id:".length());
    }
    return line;
  }

  String lastEventId() {
    return lastEventId;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
