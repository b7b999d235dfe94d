package dev.remainder.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remainder.endtoend.fuzz.Operation.Parameter;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Makes requests for one operation; the same seed makes the same ones. */
final class Requests {

  private static final List<String> CONTENT_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/vnd.remainder+json",
          "nonsense",
          "");

  private final Known known;
  private final Random random;
  private final Bodies bodies;
  private final HostileHeaders hostile;

  Requests(Description description, Known known, Random random) {
    this.known = known;
    this.random = random;
    this.bodies = new Bodies(description, known, random);
    this.hostile = new HostileHeaders(random);
  }

  RawRequest next(Operation operation) {
    var headers = new ArrayList<>(List.of("Host: 127.0.0.1", "Connection: close"));
    boolean isHttp = !in(20) || hostile.addTo(headers);
    boolean oddPath = in(6);
    var target = oddPath ? oddTarget(operation) : path(operation) + query(operation);
    var body = body(operation);
    addContent(operation, headers, body);
    boolean cut = body.length > 1 && in(2);
    var sent = cut ? Arrays.copyOf(body, random.nextInt(body.length)) : body;
    boolean nowhere = target.chars().anyMatch(each -> each <= ' ' || each > '~');
    return new RawRequest(
        operation, operation.method(), target, headers, sent, isHttp && !nowhere && !cut, !oddPath);
  }

  private void addContent(Operation operation, List<String> headers, byte[] body) {
    if (operation.hasBody() || body.length > 0) {
      var type =
          in(4) ? CONTENT_TYPES.get(random.nextInt(CONTENT_TYPES.size())) : "application/json";
      headers.add("Content-Type: " + type);
    }
    if (!operation.isQuery() || body.length > 0) {
      headers.add("Content-Length: " + body.length);
    }
  }

  private String path(Operation operation) {
    var path = operation.path();
    for (var parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        var value =
            in(70) ? known.in(operation.path(), parameter.name(), random) : Poison.text(random);
        path = path.replace("{" + parameter.name() + "}", segment(value));
      }
    }
    return path;
  }

  /** An empty one, or one of dots only, would be another address. */
  private static String segment(String value) {
    return value.matches("\\.*|.*[/\\\\].*") ? "x" : encoded(value);
  }

  private String oddTarget(Operation operation) {
    var path = path(operation);
    var odd =
        List.of(
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/",
            "/../../actuator/env",
            "//",
            "/%00",
            "/%ff%fe",
            "/%zz",
            "/;jsessionid=1",
            "/%252e%252e/",
            "\\..\\",
            "/ x",
            "/{x}",
            "/é",
            "/" + "a/".repeat(200));
    var trick = odd.get(random.nextInt(odd.size()));
    return random.nextBoolean()
        ? path + trick
        : path.replaceFirst("(?<=.)/", trick.replace("\\", "\\\\"));
  }

  private String query(Operation operation) {
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters()) {
      if (parameter.in().equals("query") && in(30)) {
        query.add(encoded(parameter.name()) + "=" + queryValue(parameter));
        if (in(5)) {
          query.add(encoded(parameter.name()) + "=" + queryValue(parameter));
        }
      }
    }
    if (in(3)) {
      query.add(encoded(Poison.text(random)) + "=" + encoded(Poison.text(random)));
    }
    if (in(2)) {
      query.add(List.of("%", "=", "&&", "a=%zz", "%00=1", "a[]=1", "%ff").get(random.nextInt(7)));
    }
    return query.isEmpty() ? "" : "?" + String.join("&", query);
  }

  private String queryValue(Parameter parameter) {
    if (in(45)) {
      return encoded(Poison.text(random));
    }
    var choices = enumOf(parameter.schema());
    return encoded(
        switch (parameter.name()) {
          case "asOf", "from", "to" -> "2026-06-1" + random.nextInt(10) + "T00:00:00Z";
          case "sort" ->
              List.of("reference", "createdAt,desc", "x", ",", "sku,asc,desc")
                  .get(random.nextInt(5));
          case "size", "limit" ->
              List.of("1", "500", "501", "0", "-1", "2147483648").get(random.nextInt(6));
          case "page" ->
              List.of("0", "1", "2147483647", "-1", "99999999999").get(random.nextInt(5));
          default ->
              choices.isEmpty()
                  ? known.text(parameter.name(), random)
                  : choices.get(random.nextInt(choices.size())).asString();
        });
  }

  private static List<JsonNode> enumOf(JsonNode schema) {
    var items = schema.has("items") ? schema.path("items") : schema;
    return Description.elements(items.path("enum")).filter(it -> !it.isNull()).toList();
  }

  private byte[] body(Operation operation) {
    if (!operation.hasBody()) {
      return in(3) ? "{}".getBytes(UTF_8) : new byte[0];
    }
    if (in(5)) {
      return in(50) ? new byte[0] : Poison.json(random).getBytes(ISO_8859_1);
    }
    int spoil = random.nextInt(3) == 0 ? 0 : 4 + random.nextInt(20);
    var json = bodies.of(operation.body(), spoil).getBytes(UTF_8);
    if (in(4)) {
      json[random.nextInt(json.length)] = (byte) random.nextInt(256);
    }
    return in(2) ? Arrays.copyOf(json, random.nextInt(json.length + 1)) : json;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private boolean in(int percent) {
    return random.nextInt(100) < percent;
  }
}
