package dev.remainder.command.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first answer to each idempotency key, kept in the transaction of its command, so that also
 * after a crash a repeat is either done for the first time or answered as the first time.
 */
@Component
class IdempotencyKeys {

  /** api.md promises 24 hours. */
  static final Duration KEPT = Duration.ofHours(48);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  IdempotencyKeys(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<FirstAnswer> find(CommandRequest request) {
    if (request.key() == null) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select fingerprint, status, headers, body from command.idempotency_key
             where actor = ? and key = ?
            """)
        .params(request.actor(), request.key())
        .query((row, number) ->
            new FirstAnswer(
                row.getString("fingerprint"),
                row.getInt("status"),
                headers(row.getString("headers")),
                row.getString("body")))
        .optional();
  }

  /**
   * Waits for whoever is answering the same key at this moment.
   *
   * @return whether this answer is the first
   */
  boolean keep(CommandRequest request, ResponseEntity<?> answer) {
    if (request.key() == null) {
      return true;
    }
    return jdbc.sql(
                """
                insert into command.idempotency_key
                       (actor, key, fingerprint, status, headers, body, created_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                request.actor(),
                request.key(),
                request.fingerprint(),
                answer.getStatusCode().value(),
                json.writeValueAsString(answer.getHeaders().toSingleValueMap()),
                json.writeValueAsString(answer.getBody()),
                now())
            .update()
        == 1;
  }

  @Scheduled(fixedDelay = 3_600_000)
  void forgetOld() {
    jdbc.sql("delete from command.idempotency_key where created_at < ?")
        .param(now().minus(KEPT))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private HttpHeaders headers(String stored) {
    var headers = new HttpHeaders();
    json.readValue(stored, new TypeReference<Map<String, String>>() {}).forEach(headers::set);
    return headers;
  }
}
