package dev.remainder.endtoend.fuzz;

import dev.remainder.endtoend.shop.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What must be true of every answer, whatever was asked. */
final class Expectations {

  private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\|");

  /** What only somebody who looks inside would know. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [\\w$.]+\\(|\\b(org|jakarta|tools|dev|com|io)\\.[a-z]+[\\w.]*\\.[A-Z]"
              + "|Exception\\b|SQLState|domain_event|(?i:\\bselect\\b.*\\bfrom\\b)");

  private final Set<String> documentedCodes;

  private Expectations(Set<String> documentedCodes) {
    this.documentedCodes = documentedCodes;
  }

  static Expectations read() {
    try {
      var codes = new HashSet<String>();
      for (var line : Files.readAllLines(Path.of("..", "docs", "problems.md"))) {
        var row = ROW.matcher(line);
        if (row.find()) {
          codes.add(row.group(2) + " " + row.group(1));
        }
      }
      return new Expectations(codes);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What is wrong with the answer; nothing, as a rule. */
  List<String> broken(RawRequest request, RawAnswer answer) {
    var broken = new ArrayList<String>();
    if (answer.status() == 0) {
      if (request.isHttp()) {
        broken.add("no answer");
      }
      return broken;
    }
    if (answer.status() >= 500 && answer.status() != 503) {
      broken.add("a fault");
    }
    if (request.isOperations()
        && !request.from().statuses().contains(Integer.toString(answer.status()))) {
      broken.add("status " + answer.status() + " is not documented");
    }
    if (INSIDE.matcher(answer.isRefusal() ? answer.body() : answer.head()).find()) {
      broken.add("tells of the inside");
    }
    if (answer.head().contains("X-Injected")) {
      broken.add("a header was injected");
    }
    if (answer.isRefusal()) {
      problem(answer, broken);
    }
    return broken;
  }

  private void problem(RawAnswer answer, List<String> broken) {
    if (!answer.header("Content-Type").startsWith("application/problem+json")) {
      broken.add("is no problem+json but " + answer.header("Content-Type"));
      return;
    }
    try {
      var problem = Json.read(answer.body());
      var code = Json.text(problem.path("status")) + " " + Json.text(problem.path("code"));
      if (!documentedCodes.contains(code) || problem.path("status").asInt() != answer.status()) {
        broken.add("code " + code + " is not documented");
      }
    } catch (JacksonException unreadable) {
      broken.add("is not readable");
    }
  }
}
