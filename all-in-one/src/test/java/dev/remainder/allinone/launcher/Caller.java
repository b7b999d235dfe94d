package dev.remainder.allinone.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls a service over HTTP. */
public record Caller(URI address) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
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
