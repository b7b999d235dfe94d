package dev.remainder.query.rebuild;

import dev.remainder.query.projection.RebuildProgress;
import dev.remainder.query.projection.RebuildProgress.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The last rebuild of a family of views.
 *
 * @param attempt names who works on it
 * @param viewVersion the version of the views that are built
 * @param place up to there the new tables hold everything
 * @param head the end of the log when it was last looked at
 * @param findings of the comparison, as JSON
 */
record Rebuild(
    String family,
    String attempt,
    RebuildState state,
    Phase phase,
    int viewVersion,
    long place,
    long head,
    long eventsPerSecond,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String failure,
    @Nullable String findings) {

  static Rebuild of(ResultSet row, int n) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Rebuild(
        row.getString("family"),
        row.getString("attempt"),
        RebuildState.valueOf(row.getString("state")),
        Phase.valueOf(row.getString("phase")),
        row.getInt("view_version"),
        row.getLong("place"),
        row.getLong("head"),
        row.getLong("events_per_second"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("failure"),
        row.getString("findings"));
  }

  RebuildProgress progress() {
    return new RebuildProgress(phase, place, head, eventsPerSecond, percent(), startedAt);
  }

  int percent() {
    return state == RebuildState.SWAPPED ? 100 : RebuildProgress.percent(place, head);
  }
}
