package dev.remainder.query.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at what is set aside, and keeps two from working on one stream of it at once. */
@Component
class DeadLetterTable {

  private static final int MOST = 500;

  private final JdbcClient db;

  DeadLetterTable(JdbcClient db) {
    this.db = db;
  }

  /** Which streams have something set aside. */
  List<String> streams(String family) {
    return db.sql(
            """
            select sequence_identifier from query.dead_letter where processing_group = ?
            group by sequence_identifier order by min(enqueued_at), sequence_identifier
            """)
        .param(family)
        .query(String.class)
        .list();
  }

  long count(String family) {
    return db.sql("select count(*) from query.dead_letter where processing_group = ?")
        .param(family)
        .query(Long.class)
        .single();
  }

  /**
   * Until the transaction ends, nobody else sets anything of the stream aside or tries it again.
   */
  void lock(String family, String stream) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 40))")
        .param(family + " " + stream)
        .query((row, n) -> true)
        .single();
  }

  boolean holds(String letter) {
    return db.sql("select exists (select 1 from query.dead_letter where dead_letter_id = ?)")
        .param(letter)
        .query(Boolean.class)
        .single();
  }

  /** The first few hundred, in the order in which they will be tried. */
  List<DeadLetterAnswer> letters(String family) {
    return db.sql(
            """
            select letter.dead_letter_id, letter.sequence_identifier, letter.sequence_number,
                   event.global_index, letter.payload_type, letter.time_stamp, letter.enqueued_at,
                   letter.last_touched, letter.cause_type, letter.cause_message
            from query.dead_letter letter
            left join events.domain_event event using (event_identifier)
            where letter.processing_group = ?
            order by letter.sequence_identifier, letter.sequence_index limit ?
            """)
        .params(family, MOST)
        .query(DeadLetterAnswer::of)
        .list();
  }
}
