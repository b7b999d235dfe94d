package dev.remainder.endtoend.fuzz;

import dev.remainder.endtoend.fuzz.Operation.Parameter;
import dev.remainder.endtoend.shop.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The running API's description of itself. */
record Description(JsonNode document) {

  static Description of(String text) {
    return new Description(Json.read(text));
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    operations.add(operation(method.getKey(), path.getKey(), method.getValue()))));
    return operations;
  }

  private Operation operation(String method, String path, JsonNode described) {
    var parameters =
        elements(described.path("parameters"))
            .map(each ->
                new Parameter(
                    each.path("name").asString(),
                    each.path("in").asString(),
                    resolved(each.path("schema"))))
            .toList();
    return new Operation(
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        parameters,
        described.at("/requestBody/content/application~1json/schema"),
        described.path("responses").propertyNames().stream()
            .filter(status -> status.matches("\\d{3}"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** What a reference leads to; of alternatives the one that is not null. */
  JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref");
    if (!reference.isMissingNode()) {
      return resolved(document.at(reference.asString().substring(1)));
    }
    var alternatives = schema.path("oneOf");
    return alternatives.isMissingNode() ? schema : resolved(alternatives.get(0));
  }

  static Stream<JsonNode> elements(JsonNode list) {
    return list.isMissingNode() ? Stream.of() : list.valueStream();
  }

  static Set<String> types(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray()
        ? elements(type).map(JsonNode::asString).collect(Collectors.toSet())
        : Set.of(type.asString(""));
  }
}
