package dev.remainder.query.rebuild;

import static dev.remainder.query.projection.ViewSchema.IN_SERVICE;
import static dev.remainder.query.projection.ViewSchema.NEXT;

import dev.remainder.query.projection.SegmentPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the streams of which one side has seen more than the other for no other reason than that it
 * is further in the log. They are kept until the transaction ends, or until others are looked for.
 */
final class MovingStreams {

  private static final String TABLE = "pg_temp.moving_stream";

  /** In SQL, with the column {@code stream}. */
  static final String NOT_MOVING = "stream not in (select stream from " + TABLE + ")";

  private final JdbcTemplate jdbc;

  MovingStreams(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Answers how many there are.
   *
   * @param table with the versions of the streams
   * @param only these streams; null for all
   */
  int find(String table, String @Nullable [] only, List<SegmentPlace> served, long place) {
    jdbc.execute("create temporary table if not exists moving_stream (stream text) on commit drop");
    jdbc.execute("delete from " + TABLE);
    var which = only == null ? "" : "where stream = any(?)";
    var parameters = new ArrayList<Object>();
    if (only != null) {
      parameters.add(only);
      parameters.add(only);
    }
    parameters.add(Served.position(served));
    parameters.add(Served.gaps(served));
    parameters.add(place);
    return jdbc.update(
        """
        with old as (select stream, version from %s %s), next as (select stream, version from %s %s)
        insert into pg_temp.moving_stream
        select stream from old full join next using (stream)
        where old.version is distinct from next.version
          and exists (
            select 1 from events.domain_event event
            where event.aggregate_identifier = stream
              and (event.sequence_number > coalesce(old.version, -1)
                  and event.sequence_number <= next.version
                  and (event.global_index > ? or event.global_index = any(?))
                or event.sequence_number > coalesce(next.version, -1)
                  and event.sequence_number <= old.version and event.global_index > ?))
        """
            .formatted(IN_SERVICE.table(table), which, NEXT.table(table), which),
        parameters.toArray());
  }

  List<String> found() {
    return jdbc.queryForList("select stream from " + TABLE, String.class);
  }
}
