package dev.remainder.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.platform.RunningQuerySide;
import dev.remainder.query.platform.TestClient.Answer;
import dev.remainder.query.platform.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same key with the same body gets the first answer again, from this side too. */
@DirtiesContext
class ToldOnceTest extends RunningQuerySide {

  private static final String URL = TestPostgres.urlOfNewDatabase("told_once", TestPostgres.wire());
  private static final String REBUILD = "/api/projections/stock/rebuild";
  private static final String RETRY = "/api/projections/stock/dead-letters/retry";
  private static final String REPLAYED = "Idempotent-Replayed";

  @Autowired private JdbcTemplate jdbc;

  private final String key = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void databaseOfItsOwn(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> URL);
  }

  @Test
  void aRebuildIsBegunOnceAndAnsweredAgain() throws SQLException {
    var rebuilding = new Rebuilding(client);
    var refused = UUID.randomUUID().toString();
    Answer first;
    try (var reader = LongReader.of(URL, "query.stock_item")) {
      first = client.post(REBUILD, key, "");
      assertThat(first.status()).as(first.body().toString()).isEqualTo(202);
      assertThat(first.header(REPLAYED)).isNull();

      assertSame(client.post(REBUILD, key, ""), first);
      assertThat(client.post(REBUILD).status()).isEqualTo(409);
      assertThat(client.post(REBUILD, refused, "").text("/code")).isEqualTo("rebuild-running");
      reader.close();
    }
    rebuilding.awaited("stock", "SWAPPED");
    assertSame(client.post(REBUILD, key, ""), first);
    assertThat(client.post(REBUILD, refused, "").text("/code")).isEqualTo("rebuild-running");
    assertThat(rebuilding.last("stock").get("state").asString()).isEqualTo("SWAPPED");
  }

  @Test
  void anotherBodyOrAddressUnderTheSameKeyIsRefused() {
    var first = client.post(RETRY, key, "");
    assertThat(first.status()).isEqualTo(200);
    for (var other :
        List.of(
            client.post(RETRY, key, "{}"),
            client.post(RETRY + "?again=true", key, ""),
            client.post("/api/projections/orders/dead-letters/retry", key, ""))) {
      assertThat(other.status()).isEqualTo(422);
      assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
      assertThat(other.header("Content-Type")).startsWith("application/problem+json");
    }
    assertSame(client.post(RETRY, key, ""), first);
  }

  @Test
  void whatWasMalformedMayBeAskedAgainWithTheSameKey() {
    var simulations = "/api/simulations";
    var malformed = client.post(simulations, key, "{\"from\":\"never\"}");
    assertThat(malformed.text("/code")).isEqualTo("malformed-request");
    assertThat(client.post(simulations, key, "[]").text("/code")).isEqualTo("malformed-request");
    assertThat(client.post("/api/projections/none/rebuild", key, "").text("/code"))
        .isEqualTo("unknown-projection");
    assertThat(client.post(simulations, key, "[]").text("/code"))
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void ofManyAtOnceOneIsDoneAndAllAreAnsweredAlike() {
    var asked =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> client.post(RETRY, key, "")))
            .limit(12)
            .toList();
    var answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).filteredOn(answer -> answer.header(REPLAYED) == null).hasSize(1);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
  }

  @Test
  void aKeyHasOneTo255Characters() {
    assertThat(client.post(RETRY, "k".repeat(255), "").status()).isEqualTo(200);
    for (var odd : List.of("k".repeat(256), " ")) {
      var refused = client.post(RETRY, odd, "");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text("/errors/0/field")).isEqualTo("Idempotency-Key");
    }
  }

  @Test
  void answersAreForgottenInTheEnd() {
    client.post(RETRY, key, "");
    client.post(RETRY, key + "-young", "");
    age(key, 49);
    age(key + "-young", 47);

    client.post(RETRY, key + "-next", "");
    assertThat(client.post(RETRY, key + "-young", "{}").status()).isEqualTo(422);
    assertThat(client.post(RETRY, key, "{}").status()).isEqualTo(200);
  }

  private void age(String aged, int hours) {
    var changed =
        jdbc.update(
            """
            update query.first_answer set created_at = now() - make_interval(hours => ?)
            where key = ?
            """,
            hours,
            aged);
    assertThat(changed).isEqualTo(1);
  }

  private static void assertSame(Answer again, Answer first) {
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.response().body()).isEqualTo(first.response().body());
    for (var header : List.of("Content-Type", "Location")) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
    assertThat(again.header(REPLAYED)).isEqualTo("true");
  }
}
