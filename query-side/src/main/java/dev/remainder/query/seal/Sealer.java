package dev.remainder.query.seal;

import dev.remainder.query.feed.SettledLog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes range after range of the settled log. Only reads the log, so no append ever waits for it;
 * of several processes one seals. A range is one row: it is sealed, or it is not.
 */
@Component
class Sealer {

  /** Small enough to say soon which event it is, large enough that the rows are few. */
  static final int MOST_EVENTS = 1000;

  private final JdbcClient db;
  private final SettledLog log;
  private final TransactionTemplate transaction;

  Sealer(JdbcClient db, SettledLog log, PlatformTransactionManager transactions) {
    this.db = db;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Seals one range, if there is anything to seal; answers whether there may be more. */
  boolean sealNext() {
    var settled = log.position();
    return Boolean.TRUE.equals(transaction.execute(same -> alone() && sealUpTo(settled)));
  }

  /** Until the end of the transaction, after which everybody sees what it sealed. */
  private boolean alone() {
    return db.sql("select pg_try_advisory_xact_lock(hashtext('remainder: seal'))")
        .query(Boolean.class)
        .single();
  }

  private boolean sealUpTo(long settled) {
    var last = last();
    var events = eventsBetween(last.upTo(), settled);
    if (events.isEmpty()) {
      return false;
    }
    // A full range ends with its last event; else the empty places up to there are sealed as such.
    var isFull = events.size() == MOST_EVENTS;
    var upTo = isFull ? events.getLast().position() : settled;
    add(last.next(upTo, now(), Leaves.of(events)));
    return isFull;
  }

  private SealedRange last() {
    return db.sql(
            "select %s from seal.sealed_range order by range_number desc limit 1"
                .formatted(SealedRanges.COLUMNS))
        .query((row, n) -> SealedRanges.of(row))
        .optional()
        .orElse(SealedRange.NONE);
  }

  private List<SealedEvent> eventsBetween(long after, long upTo) {
    return db.sql(
            """
            select %s from events.domain_event
            where global_index > ? and global_index <= ? order by global_index limit ?
            """
                .formatted(SealedEvent.COLUMNS))
        .params(after, upTo, MOST_EVENTS)
        .query((row, n) -> SealedEvent.of(row))
        .list();
  }

  private Instant now() {
    return db.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  private void add(SealedRange range) {
    db.sql(SealedRanges.INSERT)
        .params(
            range.number(),
            range.after(),
            range.upTo(),
            range.sealedAt().atOffset(ZoneOffset.UTC),
            range.previous().bytes(),
            range.leaves().bytes(),
            range.hash().bytes())
        .update();
  }
}
