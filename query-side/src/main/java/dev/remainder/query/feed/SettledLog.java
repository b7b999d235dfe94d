package dev.remainder.query.feed;

import dev.remainder.events.store.FinalGaps;
import dev.remainder.query.projection.EventLog;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows up to where the log is settled: nothing can be committed at or before that position any
 * more.
 *
 * <p>A position without an event belongs to a transaction that is under way, or to one that was
 * rolled back. Whoever appends holds a lock on the log's table from before it is given its position
 * until its events are visible. So once all who held that lock when the gap was seen have let go,
 * what is still missing will never come.
 */
@Component
public class SettledLog {

  private static final int LOOK_AHEAD = 2000;

  private final JdbcClient db;
  private final EventLog log;
  private final FinalGaps finalGaps;
  private long settled;

  SettledLog(JdbcClient db, EventLog log, FinalGaps finalGaps) {
    this.db = db;
    this.log = log;
    this.finalGaps = finalGaps;
  }

  /** The settled position as it is now. */
  public synchronized long position() {
    settled = beforeFirstGap();
    if (log.head() > settled) {
      settled = Math.max(settled, finalGaps.upTo());
    }
    return settled;
  }

  private long beforeFirstGap() {
    var end = settled;
    for (var position : committedAfter(settled)) {
      if (position != end + 1) {
        return end;
      }
      end = position;
    }
    return end;
  }

  private List<Long> committedAfter(long position) {
    return db.sql(
            """
            select global_index from events.domain_event
            where global_index > ? order by global_index limit ?
            """)
        .params(position, LOOK_AHEAD)
        .query(Long.class)
        .list();
  }
}
