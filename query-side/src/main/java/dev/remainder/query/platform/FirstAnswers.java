package dev.remainder.query.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first answer to each idempotency key, by who asked. */
@Component
class FirstAnswers {

  /** api.md promises 24 hours; the command side keeps its own as long as this. */
  static final Duration KEPT = Duration.ofHours(48);

  private final JdbcClient db;
  private final Clock clock;

  FirstAnswers(JdbcClient db, ObjectProvider<Clock> clock) {
    this.db = db;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  Optional<FirstAnswer> find(RequestKey key) {
    return db.sql(
            """
            select fingerprint, status, content_type, location, body from query.first_answer
            where actor = ? and key = ?
            """)
        .params(key.actor(), key.key())
        .query((row, n) ->
            new FirstAnswer(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getBytes(5)))
        .optional();
  }

  /** Forgets those that are too old, too: nothing is kept that nobody adds to. */
  void keep(RequestKey key, FirstAnswer answer) {
    var now = now();
    db.sql("delete from query.first_answer where created_at < ?").param(now.minus(KEPT)).update();
    db.sql(
            """
            insert into query.first_answer
              (actor, key, fingerprint, status, content_type, location, body, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .param(key.actor())
        .param(key.key())
        .param(answer.fingerprint())
        .param(answer.status())
        .param(answer.contentType())
        .param(answer.location())
        .param(answer.body())
        .param(now)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
