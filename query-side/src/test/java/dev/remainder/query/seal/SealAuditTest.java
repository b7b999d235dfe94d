package dev.remainder.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same over HTTP. */
class SealAuditTest extends WithSeals {

  @Test
  void anIntactLogIsSaidToBe() {
    var range = sealed(3);
    append(2);
    var audit = audit("");
    assertThat(audit.get("valid").asBoolean()).isTrue();
    assertThat(audit.get("firstAltered").isNull()).isTrue();
    assertThat(audit.get("ranges").asLong()).isEqualTo(range.number());
    assertThat(audit.get("events").asLong()).isEqualTo(count() - 2);
    assertThat(audit.get("unsealedEvents").asLong()).isEqualTo(2);
    assertThat(audit.get("sealedUpTo").asLong()).isEqualTo(range.upTo());
    assertThat(audit.get("headHash").asString()).isEqualTo(range.hash().hex());
    assertThat(Instant.parse(audit.get("checkedAt").asString())).isBefore(Instant.now());
    assertThat(audit.get("tookMs").asLong()).isNotNegative();
  }

  @Test
  void anAlteredEventIsNamed() {
    var position = sealed(3).leaves().position(1);
    alter(position, "payload || ' '::bytea");
    try {
      var audit = audit("");
      assertThat(audit.get("valid").asBoolean()).isFalse();
      assertThat(audit.at("/firstAltered/position").asLong()).isEqualTo(position);
      assertThat(audit.at("/firstAltered/kind").asString()).isEqualTo("ALTERED");
      assertThat(audit.at("/firstAltered/range").asLong()).isEqualTo(ranges().size());
      assertThat(audit.at("/firstAltered/eventId").asString()).isNotBlank();
      assertThat(audit.at("/firstAltered/detail").asString()).contains("altered");
    } finally {
      alter(position, "substring(payload for length(payload) - 1)");
    }
    assertThat(audit("").get("valid").asBoolean()).isTrue();
  }

  @Test
  void aNotedHeadIsLookedFor() {
    var early = sealed(1);
    var later = sealed(1);
    var right = "?expect=%s@%d&expect=%s@%d";
    assertThat(
            audit(
                    right.formatted(
                        early.hash().hex(), early.upTo(), later.hash().hex(), later.upTo()))
                .get("valid")
                .asBoolean())
        .isTrue();
    var wrong = audit("?expect=%s@%d".formatted(early.hash().hex(), later.upTo()));
    assertThat(wrong.get("valid").asBoolean()).isFalse();
    assertThat(wrong.at("/firstAltered/kind").asString()).isEqualTo("CHAIN_REWRITTEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "abc@5", "@"})
  void whatIsNoHeadIsRefused(String head) {
    var refused = client.get("/api/audit/seal?expect=" + head);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
    assertThat(refused.text("/code")).isEqualTo("malformed-request");
    assertThat(refused.text("/errors/0/field")).startsWith("expect");
  }

  private JsonNode audit(String query) {
    var answer = client.get("/api/audit/seal" + query);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  private void alter(long position, String payload) {
    log.owner().execute("alter table events.domain_event disable trigger never_changed");
    log.owner()
        .update(
            "update events.domain_event set payload = " + payload + " where global_index = ?",
            position);
    log.owner().execute("alter table events.domain_event enable always trigger never_changed");
  }
}
