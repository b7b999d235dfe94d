package dev.remainder.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.platform.TestClient;
import dev.remainder.query.platform.TestClient.Answer;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Rebuilds as a client of the API sees them. */
record Rebuilding(TestClient client) {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  Answer ask(String family) {
    return client.post("/api/projections/" + family + "/rebuild");
  }

  JsonNode begun(String family) {
    var answer = ask(family);
    assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(202);
    return answer.body();
  }

  /** Asks for it and waits until it is in service. */
  JsonNode swapped(String family) {
    begun(family);
    return awaited(family, "SWAPPED");
  }

  JsonNode awaited(String family, String state) {
    await().atMost(PATIENCE).until(() -> !last(family).get("state").asString().equals("RUNNING"));
    var over = last(family);
    assertThat(over.get("state").asString()).as(over.toPrettyString()).isEqualTo(state);
    return over;
  }

  void awaitPhase(String family, String phase) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(last(family).get("phase").asString()).isEqualTo(phase));
  }

  JsonNode last(String family) {
    return client.get("/api/projections/" + family + "/rebuild").body();
  }

  JsonNode status(String family) {
    for (var status : client.get("/api/projections").body()) {
      if (status.get("name").asString().equals(family)) {
        return status;
      }
    }
    throw new AssertionError("No family " + family);
  }

  static void assertNothingDiffers(JsonNode rebuild) {
    assertThat(rebuild.get("differingRows").asLong()).as(rebuild.toPrettyString()).isZero();
    assertThat(rebuild.get("rows")).isEmpty();
    assertThat(rebuild.get("notCompared").asLong()).isZero();
    assertThat(rebuild.get("digests"))
        .isNotEmpty()
        .allSatisfy(digest -> {
          assertThat(digest.get("newDigest")).isEqualTo(digest.get("oldDigest"));
          assertThat(digest.get("newRows")).isEqualTo(digest.get("oldRows"));
          assertThat(digest.get("differingRows").asLong()).isZero();
        });
  }
}
