package dev.remainder.endtoend.fuzz;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One call of the API, as its description tells it.
 *
 * @param body schema of the body, or missing
 * @param statuses that the description names one by one
 */
record Operation(
    String method, String path, List<Parameter> parameters, JsonNode body, Set<String> statuses) {

  /**
   * @param in path, query or header
   */
  record Parameter(String name, String in, JsonNode schema) {}

  boolean hasBody() {
    return !body.isMissingNode();
  }

  boolean isQuery() {
    return method.equals("GET");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
