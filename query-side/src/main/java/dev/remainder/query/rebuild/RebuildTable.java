package dev.remainder.query.rebuild;

import dev.remainder.query.projection.KnownRebuilds;
import dev.remainder.query.projection.RebuildProgress;
import dev.remainder.query.projection.RebuildProgress.Phase;
import dev.remainder.query.projection.ViewFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rebuilds as all processes on the database know them. */
@Component
class RebuildTable implements KnownRebuilds {

  private final JdbcClient db;

  RebuildTable(JdbcClient db) {
    this.db = db;
  }

  /** Answers whether it begins: not if one of this family is running already. */
  boolean begin(String family) {
    return db.sql(
                """
                insert into query.rebuild as rebuild
                  (family, attempt, state, phase, view_version, place, head, events_per_second,
                   started_at)
                values (:family, :attempt, 'RUNNING', 'WAITING', :version, 0, 0, 0, now())
                on conflict (family) do update set
                  attempt = excluded.attempt, state = excluded.state, phase = excluded.phase,
                  view_version = excluded.view_version, place = 0, head = 0,
                  events_per_second = 0, started_at = excluded.started_at, ended_at = null,
                  failure = null, findings = null
                where rebuild.state <> 'RUNNING'
                """)
            .param("family", family)
            .param("attempt", newAttempt())
            .param("version", ViewFamily.versionOf(family))
            .update()
        == 1;
  }

  Optional<Rebuild> find(String family) {
    return db.sql("select * from query.rebuild where family = ?")
        .param(family)
        .query(Rebuild::of)
        .optional();
  }

  /** Those that run, the oldest first. */
  List<Rebuild> unfinished() {
    return db.sql("select * from query.rebuild where state = 'RUNNING' order by started_at, family")
        .query(Rebuild::of)
        .list();
  }

  @Override
  public Map<String, RebuildProgress> running() {
    return unfinished().stream().collect(Collectors.toMap(Rebuild::family, Rebuild::progress));
  }

  @Override
  public Set<String> begun() {
    return db.sql("select family from query.rebuild").query(String.class).set();
  }

  /** From now on, whoever worked on it before can write nothing any more. */
  Rebuild take(Rebuild rebuild) {
    return db.sql("update query.rebuild set attempt = ? where family = ? returning *")
        .params(newAttempt(), rebuild.family())
        .query(Rebuild::of)
        .single();
  }

  void enter(Rebuild rebuild, Phase phase) {
    requireOne(
        db.sql("update query.rebuild set phase = ? where family = ? and attempt = ?")
            .params(phase.name(), rebuild.family(), rebuild.attempt())
            .update());
  }

  void advance(Rebuild rebuild, long place, long head, long eventsPerSecond) {
    requireOne(
        db.sql(
                """
                update query.rebuild set place = ?, head = ?, events_per_second = ?
                where family = ? and attempt = ?
                """)
            .params(place, head, eventsPerSecond, rebuild.family(), rebuild.attempt())
            .update());
  }

  /** Nothing is left to fold. */
  void arrive(Rebuild rebuild, long head) {
    requireOne(
        db.sql("update query.rebuild set place = ?, head = ? where family = ? and attempt = ?")
            .params(head, head, rebuild.family(), rebuild.attempt())
            .update());
  }

  void end(
      Rebuild rebuild, RebuildState state, @Nullable String failure, @Nullable String findings) {
    requireOne(
        db.sql(
                """
                update query.rebuild
                set state = ?, ended_at = now(), failure = ?, findings = cast(? as jsonb)
                where family = ? and attempt = ?
                """)
            .param(state.name())
            .param(failure)
            .param(findings)
            .param(rebuild.family())
            .param(rebuild.attempt())
            .update());
  }

  private static String newAttempt() {
    return UUID.randomUUID().toString();
  }

  private static void requireOne(int updated) {
    if (updated != 1) {
      throw new Superseded();
    }
  }
}
