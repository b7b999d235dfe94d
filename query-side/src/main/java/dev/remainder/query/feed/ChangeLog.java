package dev.remainder.query.feed;

import dev.remainder.query.projection.ViewProgress;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the log what has changed in the views. */
@Component
class ChangeLog {

  private static final int READERS = 4;

  private final JdbcClient db;
  private final SettledLog log;
  private final ViewProgress views;

  /** However many clients come back at once, the others find a connection too. */
  private final Semaphore readers = new Semaphore(READERS, true);

  ChangeLog(JdbcClient db, SettledLog log, ViewProgress views) {
    this.db = db;
    this.log = log;
    this.views = views;
  }

  /** Where the log is settled and every view shows it, beyond what was known of that already. */
  long visible(long known) {
    return views.passed(known, log.position());
  }

  /**
   * The changes in between, the first of them if they are many.
   *
   * @param visible up to there everything is visible
   */
  Changes between(long after, long visible, int most) throws InterruptedException {
    readers.acquire();
    try {
      return read(after, visible, most);
    } finally {
      readers.release();
    }
  }

  private Changes read(long after, long visible, int most) {
    var changes =
        db.sql(
                """
                select global_index, payload_type, aggregate_identifier, sequence_number
                from events.domain_event
                where global_index > :after and global_index <= :visible
                  and payload_type ^@ any(:packages::text[])
                order by global_index limit :most
                """)
            .param("after", after)
            .param("visible", visible)
            .param("packages", ChangedResource.eventPackages())
            .param("most", most)
            .query((row, n) ->
                Change.of(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
            .list();
    return new Changes(changes, changes.size() < most ? visible : changes.getLast().position());
  }
}
