package dev.remainder.allinone.rebuild;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/** What came of a rebuild, in words. */
record RebuildVerdict(String family, JsonNode rebuild) {

  /** No row was other than the log says. */
  boolean isEqual() {
    return differing() == 0;
  }

  void refuseUnlessSwapped() {
    var state = rebuild.get("state").asString();
    if (!state.equals("SWAPPED")) {
      throw new RebuildRefused(
          "%s: %s %s".formatted(family, state, rebuild.path("failure").asString("")));
    }
  }

  void print(PrintWriter out) {
    for (var digest : rebuild.get("digests")) {
      out.printf(
          "%s: %s: old %s (%d rows), new %s (%d rows)%n",
          family,
          digest.get("table").asString(),
          digest.get("oldDigest").asString(),
          digest.get("oldRows").asLong(),
          digest.get("newDigest").asString(),
          digest.get("newRows").asLong());
    }
    out.println(
        isEqual()
            ? family + ": rebuilt, no differences"
            : "%s: rebuilt, %d rows were other than the log says".formatted(family, differing()));
    rebuild.get("rows").forEach(row -> print(row, out));
    var notCompared = rebuild.get("notCompared").asLong();
    if (notCompared > 0) {
      out.printf("%s: %d streams could not be compared%n", family, notCompared);
    }
  }

  private static void print(JsonNode row, PrintWriter out) {
    out.printf(
        "  %s %s %s%n",
        row.get("table").asString(), row.get("key"), row.get("difference").asString());
    for (var field : row.get("fields")) {
      out.printf(
          "    %s: %s -> %s%n",
          field.get("field").asString(), field.get("oldValue"), field.get("newValue"));
    }
  }

  private long differing() {
    return rebuild.get("differingRows").asLong();
  }
}
