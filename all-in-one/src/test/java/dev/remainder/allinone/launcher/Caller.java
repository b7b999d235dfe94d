package dev.remainder.allinone.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Calls a service over HTTP.
 *
 * @param always headers of every request, name after name with its value
 */
public record Caller(URI address, String... always) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (always.length > 0) {
      request.headers(always);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** The same, with the token of a local user. */
  public Caller signedIn(String name, String password) throws IOException, InterruptedException {
    var answer =
        send(
            "POST",
            "/api/session",
            "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    var token = answer.body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
    return new Caller(address, "Authorization", "Bearer " + token);
  }

  public HttpResponse<String> introduceProduct(String sku)
      throws IOException, InterruptedException {
    return send(
        "POST", "/api/products", "{\"sku\":\"%s\",\"name\":\"Name of %s\"}".formatted(sku, sku));
  }

  /** Reads a product as soon as what {@code command} did is visible. */
  public HttpResponse<String> product(String sku, HttpResponse<String> command)
      throws IOException, InterruptedException {
    String token = command.headers().firstValue("X-Consistency-Token").orElseThrow();
    return send("GET", "/api/products/" + sku, "", "X-Consistency-Token", token);
  }
}
